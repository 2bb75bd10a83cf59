package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a team writes in a map: everything but the map's key and revision. Touchpoints, feelings and cards are kept in map order, in
 * whatever order they are given: by stage, and within a stage as given; cards by lane, then by the place they hang under, those about
 * the whole map first; feelings by curve, then by that place.
 *
 * @param curves the main one is among them: when it is not given it comes first
 */
public record JourneyContent(
        Header header,
        List<Persona> personas,
        List<Curve> curves,
        List<Stage> stages,
        List<Lane> lanes,
        List<Touchpoint> touchpoints,
        List<Feeling> feelings,
        List<Card> cards) {

    /** A draft with nothing in it. */
    public static final JourneyContent EMPTY = of(Header.EMPTY);

    public JourneyContent {
        personas = List.copyOf(personas);
        curves = withMain(curves);
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        MapOrder order = new MapOrder(curves, stages, lanes);
        touchpoints = order.ofTouchpoints(touchpoints);
        feelings = order.ofFeelings(feelings, touchpoints);
        cards = order.ofCards(cards, touchpoints);
    }

    /** A content that has a header and nothing else. */
    public static JourneyContent of(Header header) {
        return new JourneyContent(header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public JourneyContent withHeader(Header newHeader) {
        return new JourneyContent(newHeader, personas, curves, stages, lanes, touchpoints, feelings, cards);
    }

    public JourneyContent withPersonas(List<Persona> newPersonas) {
        return new JourneyContent(header, newPersonas, curves, stages, lanes, touchpoints, feelings, cards);
    }

    public JourneyContent withCurves(List<Curve> newCurves) {
        return new JourneyContent(header, personas, newCurves, stages, lanes, touchpoints, feelings, cards);
    }

    public JourneyContent withStages(List<Stage> newStages) {
        return new JourneyContent(header, personas, curves, newStages, lanes, touchpoints, feelings, cards);
    }

    public JourneyContent withLanes(List<Lane> newLanes) {
        return new JourneyContent(header, personas, curves, stages, newLanes, touchpoints, feelings, cards);
    }

    public JourneyContent withTouchpoints(List<Touchpoint> newTouchpoints) {
        return new JourneyContent(header, personas, curves, stages, lanes, newTouchpoints, feelings, cards);
    }

    public JourneyContent withFeelings(List<Feeling> newFeelings) {
        return new JourneyContent(header, personas, curves, stages, lanes, touchpoints, newFeelings, cards);
    }

    public JourneyContent withCards(List<Card> newCards) {
        return new JourneyContent(header, personas, curves, stages, lanes, touchpoints, feelings, newCards);
    }

    /** What everybody sees of it: without the lanes that are hidden from readers, and without their cards. */
    public JourneyContent visible() {
        List<String> hidden = lanes.stream().filter(Lane::hidden).map(Lane::id).toList();
        return hidden.isEmpty()
                ? this
                : withCards(cards.stream()
                                .filter(card -> !hidden.contains(card.laneId()))
                                .toList())
                        .withLanes(lanes.stream().filter(lane -> !lane.hidden()).toList());
    }

    public String title() {
        return header.title();
    }

    /** Whether there is no stage yet, so that nothing can be drawn. */
    public boolean isEmpty() {
        return stages.isEmpty();
    }

    /** The persona of a curve, if it has one. */
    public Optional<Persona> persona(Curve curve) {
        return personas.stream()
                .filter(persona -> persona.id().equals(curve.personaId()))
                .findFirst();
    }

    /** The touchpoints of a stage, from left to right. */
    public List<Touchpoint> touchpointsOf(String stageId) {
        return touchpoints.stream()
                .filter(touchpoint -> touchpoint.stageId().equals(stageId))
                .toList();
    }

    List<Header> headers() {
        return List.of(header);
    }

    private static List<Curve> withMain(List<Curve> curves) {
        if (curves.stream().anyMatch(Curve::isMain)) {
            return List.copyOf(curves);
        }
        List<Curve> all = new ArrayList<>(curves);
        all.add(0, Curve.UNNAMED);
        return List.copyOf(all);
    }
}
