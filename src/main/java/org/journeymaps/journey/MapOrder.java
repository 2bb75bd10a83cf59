package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts touchpoints, feelings and cards in the order in which the map shows them; those that hang nowhere come last. */
final class MapOrder {

    private final Map<String, Integer> curvePlaces;
    private final Map<String, Integer> stagePlaces;
    private final Map<String, Integer> lanePlaces;

    MapOrder(List<Curve> curves, List<Stage> stages, List<Lane> lanes) {
        curvePlaces = places(curves, Curve::id);
        stagePlaces = places(stages, Stage::id);
        lanePlaces = places(lanes, Lane::id);
    }

    List<Touchpoint> ofTouchpoints(List<Touchpoint> touchpoints) {
        List<Touchpoint> ordered = new ArrayList<>(touchpoints);
        ordered.sort(Comparator.comparingInt(touchpoint -> stagePlace(touchpoint.stageId())));
        return List.copyOf(ordered);
    }

    /** By curve; on a curve by stage, a stage's own before those of its touchpoints. */
    List<Feeling> ofFeelings(List<Feeling> feelings, List<Touchpoint> orderedTouchpoints) {
        if (feelings.isEmpty()) {
            return List.of();
        }
        Map<String, Long> anchorPlaces = anchorPlaces(orderedTouchpoints);
        List<Feeling> ordered = new ArrayList<>(feelings);
        ordered.sort(Comparator.comparingInt(
                        (Feeling feeling) -> curvePlaces.getOrDefault(feeling.curveId(), Integer.MAX_VALUE))
                .thenComparingLong(feeling -> anchorPlaces.getOrDefault(feeling.anchorId(), Long.MAX_VALUE)));
        return List.copyOf(ordered);
    }

    /** By lane; in a lane those about the whole map, then by stage, a stage's own cards before those of its touchpoints. */
    List<Card> ofCards(List<Card> cards, List<Touchpoint> orderedTouchpoints) {
        Map<String, Long> anchorPlaces = anchorPlaces(orderedTouchpoints);
        List<Card> ordered = new ArrayList<>(cards);
        ordered.sort(Comparator.comparingInt((Card card) -> lanePlaces.getOrDefault(card.laneId(), Integer.MAX_VALUE))
                .thenComparingLong(card -> anchorPlaces.getOrDefault(card.anchorId(), Long.MAX_VALUE)));
        return List.copyOf(ordered);
    }

    /** The places of stages, each with room behind it for its touchpoints, and of those. */
    private Map<String, Long> anchorPlaces(List<Touchpoint> touchpoints) {
        Map<String, Long> places = new HashMap<>();
        places.put("", -1L);
        stagePlaces.forEach((id, place) -> places.put(id, (long) place << Integer.SIZE));
        long behind = 1;
        for (Touchpoint touchpoint : touchpoints) {
            long stage = stagePlace(touchpoint.stageId());
            places.putIfAbsent(touchpoint.id(), (stage << Integer.SIZE) + behind++);
        }
        return places;
    }

    private int stagePlace(String stageId) {
        return stagePlaces.getOrDefault(stageId, Integer.MAX_VALUE);
    }

    private static <T> Map<String, Integer> places(List<T> things, Function<T, String> id) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < things.size(); place++) {
            places.putIfAbsent(id.apply(things.get(place)), place);
        }
        return places;
    }
}
