package org.journeymaps.editing;

import java.io.Serial;
import java.util.List;
import org.journeymaps.journey.Problem;

/** The edits would make a map that breaks a rule, such as a limit. */
public final class InvalidEditException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final String field;

    /** @param field the part of the request that is meant */
    InvalidEditException(String field, List<Problem> problems) {
        super(problems.toString());
        this.field = field;
        this.problems = List.copyOf(problems);
    }

    public String field() {
        return field;
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
