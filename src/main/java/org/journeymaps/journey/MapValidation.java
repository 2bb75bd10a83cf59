package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.List;

/** The rules that a map's parts must keep together: ids, references, limits and texts. */
public final class MapValidation {

    private MapValidation() {}

    /** What is wrong with the content, in the order of types; empty when it is valid. */
    public static List<Problem> problems(JourneyContent content) {
        List<Problem> problems = new ArrayList<>();
        addFaults(problems, "$", content.header());
        addFaults(problems, "$.persona", content.persona());
        addFaults(problems, "$.stages", content.stages());
        addFaults(problems, "$.lanes", content.lanes());
        addFaults(problems, "$.touchpoints", content.touchpoints());
        addFaults(problems, "$.cards", content.cards());
        problems.addAll(structure(content.stages(), content.lanes(), content.touchpoints(), content.cards()));
        return List.copyOf(problems);
    }

    /**
     * What is wrong with how parts hang together, whatever the values of their attributes. The paths count the parts as they are
     * given.
     */
    public static List<Problem> structure(
            List<Stage> stages, List<Lane> lanes, List<Touchpoint> touchpoints, List<Card> cards) {
        return new StructureCheck().problems(stages, lanes, touchpoints, cards);
    }

    private static void addFaults(List<Problem> problems, String path, List<? extends Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            addFaults(problems, path + "[" + i + "]", parts.get(i));
        }
    }

    private static <P extends Part> void addFaults(List<Problem> problems, String path, P part) {
        for (Attribute<P, ?> attribute : PartType.of(part).attributes()) {
            attribute.fault(part).ifPresent(fault -> problems.add(fault.at(path + "." + attribute.key())));
        }
    }
}
