package org.journeymaps.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A content while edits are applied to it: many edits cost one pass over the parts that they touch. */
final class Draft {

    private final JourneyContent before;
    private final Map<PartType<?>, PartList<?>> touched = new HashMap<>();

    Draft(JourneyContent before) {
        this.before = before;
    }

    JourneyContent content() {
        return new JourneyContent(
                parts(PartType.MAP, before).get(0),
                parts(PartType.PERSONA, before).get(0),
                parts(PartType.STAGE, before),
                parts(PartType.LANE, before),
                parts(PartType.TOUCHPOINT, before),
                parts(PartType.CARD, before));
    }

    /** Replaces everything. */
    void become(JourneyContent content) {
        for (PartType<?> type : PartType.ALL) {
            fill(type, content);
        }
    }

    @SuppressWarnings("unchecked") // a list stands under its own type
    <P extends Part> PartList<P> parts(PartType<P> type) {
        return (PartList<P>) touched.computeIfAbsent(type, unseen -> new PartList<>(type, type.in(before)));
    }

    /** The part of that id, or a conflict that says it is gone. */
    <P extends Part> P find(PartType<P> type, String id) throws EditConflictException {
        P part = parts(type).find(id);
        if (part == null) {
            throw EditConflictException.gone(type, id);
        }
        return part;
    }

    /** Whether a part of this type could not have this id beside the others. */
    boolean isTaken(PartType<?> type, String id) {
        if (type == PartType.STAGE || type == PartType.TOUCHPOINT) {
            return parts(PartType.STAGE).has(id) || parts(PartType.TOUCHPOINT).has(id);
        }
        return parts(type).has(id);
    }

    /** Refuses a place whose lane, stage or anchor is not there. */
    void checkPlace(PartType<?> type, Place place) throws EditConflictException {
        if (type == PartType.TOUCHPOINT) {
            find(PartType.STAGE, place.under());
        }
        if (type == PartType.CARD) {
            find(PartType.LANE, place.lane());
            if (!parts(PartType.TOUCHPOINT).has(place.under())) {
                find(PartType.STAGE, place.under());
            }
        }
    }

    /** What hangs on a part, and what hangs on that, each behind what it hangs on. */
    List<Part> hangingOn(Part part) {
        if (part instanceof Stage stage) {
            List<Touchpoint> touchpoints =
                    List.copyOf(parts(PartType.TOUCHPOINT).beside(Place.inStage(stage.id(), After.LAST)));
            Stream<Part> cards = cards().filter(card -> card.anchorId().equals(stage.id())
                            || touchpoints.stream()
                                    .anyMatch(touchpoint -> touchpoint.id().equals(card.anchorId())))
                    .map(Part.class::cast);
            return Stream.concat(touchpoints.stream(), cards).toList();
        }
        if (part instanceof Touchpoint touchpoint) {
            return cards().filter(card -> card.anchorId().equals(touchpoint.id()))
                    .map(Part.class::cast)
                    .toList();
        }
        if (part instanceof Lane lane) {
            return cards().filter(card -> card.laneId().equals(lane.id()))
                    .map(Part.class::cast)
                    .toList();
        }
        return List.of();
    }

    private Stream<Card> cards() {
        return parts(PartType.CARD).all().stream();
    }

    private <P extends Part> List<P> parts(PartType<P> type, JourneyContent untouched) {
        return touched.containsKey(type) ? parts(type).all() : type.in(untouched);
    }

    private <P extends Part> void fill(PartType<P> type, JourneyContent content) {
        touched.put(type, new PartList<>(type, type.in(content)));
    }
}
