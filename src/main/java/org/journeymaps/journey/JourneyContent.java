package org.journeymaps.journey;

import java.util.List;

/**
 * All that a team writes in a map: everything but the map's key and revision. Touchpoints and cards are kept in map order, in
 * whatever order they are given: by stage, and within a stage as given; cards by lane, then by the place they hang under.
 *
 * @param sample whether the content comes from a ready-made journey, so that its values are examples and not facts
 */
public record JourneyContent(
        String title,
        Persona persona,
        String scenario,
        String goal,
        JourneyType type,
        MapStatus status,
        boolean sample,
        List<Stage> stages,
        List<Lane> lanes,
        List<Touchpoint> touchpoints,
        List<Card> cards) {

    /** A draft with nothing in it. */
    public static final JourneyContent EMPTY = new JourneyContent(
            "",
            new Persona("", ""),
            "",
            "",
            JourneyType.SIMPLE,
            MapStatus.DRAFT,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public JourneyContent {
        title = Texts.tidy(title);
        scenario = Texts.tidy(scenario);
        goal = Texts.tidy(goal);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        MapOrder order = new MapOrder(stages, lanes);
        touchpoints = order.ofTouchpoints(touchpoints);
        cards = order.ofCards(cards, touchpoints);
    }

    /** Whether there is no stage yet, so that nothing can be drawn. */
    public boolean isEmpty() {
        return stages.isEmpty();
    }
}
