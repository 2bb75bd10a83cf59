package org.journeymaps.journey;

import java.io.Serial;
import java.util.List;

/** A text that does not say what it should: it is no journey map, or no request to change one. */
public final class InvalidTextException extends Exception {

    /** No more problems than a person reads at once. */
    public static final int MOST_PROBLEMS = 20;

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Keeps the first {@value #MOST_PROBLEMS} problems; there is at least one, else {@link IllegalArgumentException}. */
    public InvalidTextException(List<Problem> problems) {
        super(
                problems.isEmpty()
                        ? ""
                        : problems.get(0).messageKey() + " at "
                                + problems.get(0).path());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A text without problems is valid");
        }
        this.problems = List.copyOf(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }

    /** The problems in reading order, 1 to {@value #MOST_PROBLEMS}. */
    public List<Problem> problems() {
        return problems;
    }
}
