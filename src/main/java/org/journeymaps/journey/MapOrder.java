package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts touchpoints and cards in the order in which the map shows them; those that hang nowhere come last. */
final class MapOrder {

    private final Map<String, Integer> stagePlaces;
    private final Map<String, Integer> lanePlaces;

    MapOrder(List<Stage> stages, List<Lane> lanes) {
        stagePlaces = places(stages, Stage::id);
        lanePlaces = places(lanes, Lane::id);
    }

    List<Touchpoint> ofTouchpoints(List<Touchpoint> touchpoints) {
        List<Touchpoint> ordered = new ArrayList<>(touchpoints);
        ordered.sort(Comparator.comparingInt(touchpoint -> stagePlace(touchpoint.stageId())));
        return List.copyOf(ordered);
    }

    /** By lane; in a lane by stage, a stage's own cards before those of its touchpoints. */
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
