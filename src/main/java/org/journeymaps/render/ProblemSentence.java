package org.journeymaps.render;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Problem;

/** Says a problem in the reader's language; the choices that a text has are given with their names. */
public final class ProblemSentence {

    private static final String UNKNOWN_CHOICE = "journey-maps.problem.unknown-choice";

    /** The attributes whose choices have names, which stand in the bundles under the attribute's key; those of lanes under their own. */
    private static final Set<String> NAMED =
            Set.of("type", "status", "segment", "colour", "evidence", "origin", "channelGroup");

    private ProblemSentence() {}

    public static String of(Problem problem, Words words) {
        Object[] arguments = problem.arguments().toArray();
        String attribute = problem.path().substring(problem.path().lastIndexOf('.') + 1);
        if (problem.messageKey().equals(UNKNOWN_CHOICE) && NAMED.contains(attribute)) {
            arguments[1] = Arrays.stream(arguments[1].toString().split(", "))
                    .map(choice -> named(choice, words.text("journey-maps." + list(attribute, choice) + "." + choice)))
                    .collect(Collectors.joining(", "));
        }
        return words.text(problem.messageKey(), arguments);
    }

    private static String list(String attribute, String choice) {
        return attribute.equals("type") && LaneType.of(choice).isPresent() ? "lane" : attribute;
    }

    private static String named(String choice, String name) {
        return name.equalsIgnoreCase(choice.replace('_', ' ')) ? choice : choice + " (" + name + ")";
    }
}
