package org.journeymaps.journey;

import java.io.Serial;

/** The map no longer holds what an edit expected to replace: someone else was faster. */
public final class EditConflictException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Object expected;
    private final transient Object found;

    EditConflictException(String path, Object expected, Object found) {
        super("The map holds something else at '" + path + "' than the edit expects");
        this.path = path;
        this.expected = expected;
        this.found = found;
    }

    /** Where in the map the two differ, such as {@code stages}; empty for the whole map. */
    public String path() {
        return path;
    }

    /** What the edit expected to replace. */
    public Object expected() {
        return expected;
    }

    /** What the map holds. */
    public Object found() {
        return found;
    }
}
