package org.journeymaps.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                parts(PartType.PERSONA, before),
                parts(PartType.CURVE, before),
                parts(PartType.STAGE, before),
                parts(PartType.LANE, before),
                parts(PartType.TOUCHPOINT, before),
                parts(PartType.FEELING, before),
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
        if (type == PartType.FEELING) {
            find(PartType.CURVE, place.lane());
            checkAnchor(place.under());
        }
        if (type == PartType.CARD) {
            find(PartType.LANE, place.lane());
            if (!place.under().isEmpty()) {
                checkAnchor(place.under());
            }
        }
    }

    /** Refuses a part that names a persona who is not there. */
    void checkNamed(Part part) throws EditConflictException {
        if (part instanceof Curve curve && !curve.personaId().isEmpty()) {
            find(PartType.PERSONA, curve.personaId());
        }
    }

    private void checkAnchor(String id) throws EditConflictException {
        if (!parts(PartType.TOUCHPOINT).has(id)) {
            find(PartType.STAGE, id);
        }
    }

    /** What hangs on a part, and what hangs on that, each behind what it hangs on. */
    List<Part> hangingOn(Part part) {
        if (part instanceof Persona persona) {
            List<Curve> curves = parts(PartType.CURVE).all().stream()
                    .filter(curve -> curve.personaId().equals(persona.id()) && !curve.isMain())
                    .toList();
            return Stream.<Part>concat(curves.stream(), feelingsOf(curves)).toList();
        }
        if (part instanceof Curve curve) {
            return List.copyOf(feelingsOf(List.of(curve)).toList());
        }
        if (part instanceof Stage stage) {
            List<Touchpoint> touchpoints =
                    List.copyOf(parts(PartType.TOUCHPOINT).beside(Place.inStage(stage.id(), After.LAST)));
            Set<String> anchors = touchpoints.stream().map(Touchpoint::id).collect(Collectors.toSet());
            anchors.add(stage.id());
            return Stream.concat(touchpoints.stream(), under(anchors)).toList();
        }
        if (part instanceof Touchpoint touchpoint) {
            return under(Set.of(touchpoint.id())).toList();
        }
        if (part instanceof Lane lane) {
            return List.copyOf(parts(PartType.CARD).all().stream()
                    .filter(card -> card.laneId().equals(lane.id()))
                    .toList());
        }
        return List.of();
    }

    /** Whether a part cannot go because the main curve names it, which stays. */
    boolean isNamedByMain(Part part) throws EditConflictException {
        return part instanceof Persona
                && find(PartType.CURVE, Curve.MAIN).personaId().equals(part.id());
    }

    private Stream<Feeling> feelingsOf(List<Curve> curves) {
        Set<String> ids = curves.stream().map(Curve::id).collect(Collectors.toSet());
        return parts(PartType.FEELING).all().stream().filter(feeling -> ids.contains(feeling.curveId()));
    }

    private Stream<Part> under(Set<String> anchors) {
        return Stream.concat(
                parts(PartType.FEELING).all().stream().filter(feeling -> anchors.contains(feeling.anchorId())),
                parts(PartType.CARD).all().stream().filter(card -> anchors.contains(card.anchorId())));
    }

    private <P extends Part> List<P> parts(PartType<P> type, JourneyContent untouched) {
        return touched.containsKey(type) ? parts(type).all() : type.in(untouched);
    }

    private <P extends Part> void fill(PartType<P> type, JourneyContent content) {
        touched.put(type, new PartList<>(type, type.in(content)));
    }
}
