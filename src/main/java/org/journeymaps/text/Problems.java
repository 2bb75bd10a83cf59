package org.journeymaps.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.journeymaps.journey.Fault;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;

/** Gathers the problems of one text. Reading ends with the last one that a person is told of. */
final class Problems {

    /** What the parser says of a text that is no JSON. */
    private static final Set<String> NO_JSON = Set.of(
            "journey-maps.problem.not-json", "journey-maps.problem.ends-early", "journey-maps.problem.trailing-text");

    private final List<Problem> found = new ArrayList<>();

    static boolean isNoJson(InvalidTextException e) {
        return e.problems().stream().anyMatch(Problems::isNoJson);
    }

    private static boolean isNoJson(Problem problem) {
        return NO_JSON.contains(problem.messageKey());
    }

    /** The same problems with all that makes the text no JSON, if it is something that can be named; else as they are. */
    static InvalidTextException ofBroken(String text, InvalidTextException e) {
        Problems problems = new Problems();
        try {
            BrokenJson.look(text, problems);
        } catch (InvalidTextException enough) {
            return enough;
        }
        if (problems.found.isEmpty()) {
            return e;
        }
        e.problems().stream().filter(problem -> !isNoJson(problem)).forEach(problems.found::add);
        return problems.asException();
    }

    /** Whether something is wrong at that place of the map already. */
    boolean has(String path) {
        return found.stream().anyMatch(problem -> problem.path().equals(path));
    }

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
