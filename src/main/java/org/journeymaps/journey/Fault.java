package org.journeymaps.journey;

import java.util.List;

/**
 * What is wrong with a value, wherever it stands.
 *
 * @param what the end of a sentence's key in the app's message bundles, after {@code journey-maps.problem.}
 * @param arguments what the sentence names: texts and whole numbers
 */
public record Fault(String what, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String what, Object... arguments) {
        return new Fault(what, List.of(arguments));
    }

    /** The same fault as the problem of a place in a map. */
    public Problem at(String path) {
        return new Problem(path, "journey-maps.problem." + what, arguments);
    }
}
