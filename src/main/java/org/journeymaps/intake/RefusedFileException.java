package org.journeymaps.intake;

import java.io.Serial;
import org.journeymaps.journey.Fault;

/** A file that is not taken in at all. */
public final class RefusedFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Fault fault;

    RefusedFileException(String field, String what, Object... arguments) {
        super(what + " " + field);
        this.field = field;
        this.fault = Fault.of(what, arguments);
    }

    /** Nothing in the file can be taken in. */
    public static RefusedFileException ofNothing() {
        return file("nothing-taken");
    }

    static RefusedFileException file(String what, Object... arguments) {
        return new RefusedFileException("file", what, arguments);
    }

    /** What is meant: {@code file}, or a path in the settings such as {@code settings.dates}. */
    public String field() {
        return field;
    }

    /** Why: the end of a sentence's key in the app's message bundles, after {@code journey-maps.refusal.}. */
    public Fault fault() {
        return fault;
    }
}
