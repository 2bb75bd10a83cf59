package org.journeymaps.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.CustomerRating;
import org.journeymaps.score.Scale;

/**
 * How customers answered at the places of a map, and what they are rated by. Answers of places that the map has no more are left out. All that draws a
 * map asks for the rating of its touchpoints, so each is worked out once.
 */
public final class Answers {

    /** Nobody answered. */
    public static final Answers NONE = new Answers(Map.of());

    private static final PartId MAP = new PartId(PartType.MAP, "");

    private final Map<PartId, List<AnswerTally>> byPlace;
    private final Map<PartId, CustomerRating> ratings = new HashMap<>();

    /** @param byPlace the tallies of each touchpoint, each stage and the map as a whole, each without what is in it */
    public Answers(Map<PartId, List<AnswerTally>> byPlace) {
        this.byPlace = Map.copyOf(byPlace);
        this.byPlace.forEach((place, tallies) -> {
            if (place.type() == PartType.TOUCHPOINT) {
                CustomerRating.of(tallies).ifPresent(rating -> ratings.put(place, rating));
            }
        });
    }

    public boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /** What was answered at a touchpoint, one tally for each scale. */
    public List<AnswerTally> at(Touchpoint touchpoint) {
        return at(PartId.of(touchpoint));
    }

    /** What was answered about a stage and at its touchpoints, one tally for each scale. */
    public List<AnswerTally> within(JourneyContent map, String stageId) {
        List<AnswerTally> all = new ArrayList<>(at(new PartId(PartType.STAGE, stageId)));
        map.touchpointsOf(stageId).forEach(touchpoint -> all.addAll(at(touchpoint)));
        return together(all);
    }

    /** What was answered anywhere in the map, one tally for each scale. */
    public List<AnswerTally> within(JourneyContent map) {
        List<AnswerTally> all = new ArrayList<>(at(MAP));
        map.stages().forEach(stage -> all.addAll(at(PartId.of(stage))));
        map.touchpoints().forEach(touchpoint -> all.addAll(at(touchpoint)));
        return together(all);
    }

    /** How customers rate a touchpoint; empty when too few said so. */
    public Optional<CustomerRating> rating(Touchpoint touchpoint) {
        return Optional.ofNullable(ratings.get(PartId.of(touchpoint)));
    }

    private List<AnswerTally> at(PartId place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /** One tally for each scale, in the order of the scales. */
    public static List<AnswerTally> together(Collection<AnswerTally> tallies) {
        Map<Scale, AnswerTally> sums = new EnumMap<>(Scale.class);
        tallies.forEach(tally -> sums.merge(tally.scale(), tally, AnswerTally::plus));
        return List.copyOf(sums.values());
    }
}
