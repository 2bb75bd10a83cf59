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
        addFaults(problems, "$.personas", content.personas());
        addFaults(problems, "$.curves", content.curves());
        addFaults(problems, "$.stages", content.stages());
        addFaults(problems, "$.lanes", content.lanes());
        addFaults(problems, "$.touchpoints", content.touchpoints());
        addFaults(problems, "$.feelings", content.feelings());
        addFaults(problems, "$.cards", content.cards());
        problems.addAll(structure(content));
        return List.copyOf(problems);
    }

    private static List<Problem> structure(JourneyContent content) {
        return structure(
                content.personas(),
                content.curves(),
                content.stages(),
                content.lanes(),
                content.touchpoints(),
                content.feelings(),
                content.cards());
    }

    /**
     * What is wrong with how parts hang together, whatever the values of their attributes. The paths count the parts as they are
     * given.
     */
    public static List<Problem> structure(
            List<Persona> personas,
            List<Curve> curves,
            List<Stage> stages,
            List<Lane> lanes,
            List<Touchpoint> touchpoints,
            List<Feeling> feelings,
            List<Card> cards) {
        StructureCheck check = new StructureCheck();
        check.personas(personas);
        check.curves(curves);
        check.stages(stages);
        check.lanes(lanes);
        check.touchpoints(touchpoints);
        check.feelings(feelings);
        check.cards(cards);
        return check.problems();
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
