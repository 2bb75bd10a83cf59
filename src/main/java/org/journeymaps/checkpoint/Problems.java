package org.journeymaps.checkpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.Problem;

/** Gathers the problems of one text in any order and gives them in the text's. */
final class Problems {

    /** So many that the first of them in the text's order are among them, and so few that no text can fill the memory. */
    private static final int MOST_GATHERED = 1_000;

    private final List<Problem> found = new ArrayList<>();

    void add(JsonValue.Place place, String path, String what, Object... arguments) {
        add(new Problem(path, "journey-maps.problem." + what, List.of(arguments)).at(place.line(), place.column()));
    }

    void add(Problem problem) {
        if (found.size() < MOST_GATHERED) {
            found.add(problem);
        }
    }

    void throwIfAny() throws InvalidMapException {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    InvalidMapException asException() {
        found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new InvalidMapException(found);
    }
}
