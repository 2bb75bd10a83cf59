package org.journeymaps.journey;

import java.util.List;

/**
 * All that a team writes in a map: everything but the map's key and revision. Touchpoints and cards are kept in map order, in
 * whatever order they are given: by stage, and within a stage as given; cards by lane, then by the place they hang under.
 */
public record JourneyContent(
        Header header,
        Persona persona,
        List<Stage> stages,
        List<Lane> lanes,
        List<Touchpoint> touchpoints,
        List<Card> cards) {

    /** A draft with nothing in it. */
    public static final JourneyContent EMPTY = of(Header.EMPTY);

    public JourneyContent {
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        MapOrder order = new MapOrder(stages, lanes);
        touchpoints = order.ofTouchpoints(touchpoints);
        cards = order.ofCards(cards, touchpoints);
    }

    /** A content that has a header and nothing else. */
    public static JourneyContent of(Header header) {
        return new JourneyContent(header, Persona.EMPTY, List.of(), List.of(), List.of(), List.of());
    }

    public JourneyContent withHeader(Header newHeader) {
        return new JourneyContent(newHeader, persona, stages, lanes, touchpoints, cards);
    }

    public JourneyContent withPersona(Persona newPersona) {
        return new JourneyContent(header, newPersona, stages, lanes, touchpoints, cards);
    }

    public JourneyContent withStages(List<Stage> newStages) {
        return new JourneyContent(header, persona, newStages, lanes, touchpoints, cards);
    }

    public JourneyContent withLanes(List<Lane> newLanes) {
        return new JourneyContent(header, persona, stages, newLanes, touchpoints, cards);
    }

    public JourneyContent withTouchpoints(List<Touchpoint> newTouchpoints) {
        return new JourneyContent(header, persona, stages, lanes, newTouchpoints, cards);
    }

    public JourneyContent withCards(List<Card> newCards) {
        return new JourneyContent(header, persona, stages, lanes, touchpoints, newCards);
    }

    public String title() {
        return header.title();
    }

    /** Whether there is no stage yet, so that nothing can be drawn. */
    public boolean isEmpty() {
        return stages.isEmpty();
    }

    List<Header> headers() {
        return List.of(header);
    }

    List<Persona> personas() {
        return List.of(persona);
    }
}
