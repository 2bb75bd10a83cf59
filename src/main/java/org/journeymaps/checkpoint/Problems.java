package org.journeymaps.checkpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.Problem;

/** Gathers the problems of one text; when there are more than a person reads at once, the rest is dropped. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(JsonValue.Place place, String path, String what, Object... arguments) {
        add(new Problem(path, "journey-maps.problem." + what, List.of(arguments)).at(place.line(), place.column()));
    }

    void add(Problem problem) {
        if (found.size() < InvalidMapException.MOST_PROBLEMS) {
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
