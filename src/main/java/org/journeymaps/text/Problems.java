package org.journeymaps.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;

/** Gathers the problems of one text. Reading ends with the last one that a person is told of. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem, or ends the reading when there are enough. */
    void add(JsonValue.Place place, String path, Fault fault) throws InvalidTextException {
        add(fault.at(path).at(place.line(), place.column()));
    }

    void add(JsonValue.Place place, String path, String what, Object... arguments) throws InvalidTextException {
        add(place, path, Fault.of(what, arguments));
    }

    void add(Problem problem) throws InvalidTextException {
        found.add(problem);
        if (found.size() >= InvalidTextException.MOST_PROBLEMS) {
            throw asException();
        }
    }

    /** Ends the reading with this problem, beside those that were found before. */
    InvalidTextException stop(JsonValue.Place place, String path, String what, Object... arguments)
            throws InvalidTextException {
        add(place, path, what, arguments);
        return asException();
    }

    void throwIfAny() throws InvalidTextException {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    private InvalidTextException asException() {
        found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new InvalidTextException(found);
    }
}
