package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Samples.card;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.lane;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapOrderTest {

    private final JourneyContent content = content(
            List.of(stage("one"), stage("two")),
            List.of(lane(LaneType.THOUGHTS), lane(LaneType.PAINS)),
            List.of(touchpoint("c", "two"), touchpoint("b", "one"), touchpoint("a", "one")),
            List.of(
                    card("p1", "pains", "two"),
                    card("t4", "thoughts", "c"),
                    card("t3", "thoughts", "two"),
                    card("t2", "thoughts", "a"),
                    card("t1", "thoughts", "b"),
                    card("t0", "thoughts", "one")));

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void keeps_touchpoints_by_stage_and_then_as_given() {
        assertThat(content.touchpoints()).extracting(Touchpoint::id).containsExactly("b", "a", "c");
    }

    @Test
    void keeps_cards_by_lane_and_place_with_those_of_the_stage_first() {
        assertThat(content.cards()).extracting(Card::id).containsExactly("t0", "t1", "t2", "t3", "t4", "p1");
    }

    @Test
    void puts_what_hangs_nowhere_last() {
        JourneyContent torn = content(
                List.of(stage("one")),
                List.of(lane(LaneType.PAINS)),
                List.of(touchpoint("lost", "x"), touchpoint("t", "one")),
                List.of(card("c1", "x", "one"), card("c2", "pains", "x"), card("c3", "pains", "t")));
        assertThat(torn.touchpoints()).extracting(Touchpoint::id).containsExactly("t", "lost");
        assertThat(torn.cards()).extracting(Card::id).containsExactly("c3", "c2", "c1");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_the_same_in_whatever_order_the_places_are_given(long seed) {
        JourneyContent content = new RandomJourneys(seed).content();
        Random random = new Random(seed);

        JourneyContent shuffled = new JourneyContent(
                content.header(),
                content.personas(),
                content.curves(),
                content.stages(),
                content.lanes(),
                withPlacesShuffled(PartType.TOUCHPOINT, content, random),
                withPlacesShuffled(PartType.FEELING, content, random),
                withPlacesShuffled(PartType.CARD, content, random));

        assertThat(shuffled).isEqualTo(content);
    }

    /** The parts in another order, but as they were among those with the same lane and anchor. */
    private static <P extends Part> List<P> withPlacesShuffled(
            PartType<P> type, JourneyContent content, Random random) {
        List<Place> places = new ArrayList<>();
        type.in(content).forEach(part -> places.add(type.hanging(part)));
        Collections.shuffle(places, random);
        List<P> rest = new ArrayList<>(type.in(content));
        List<P> shuffled = new ArrayList<>();
        for (Place place : places) {
            P next = rest.stream()
                    .filter(part -> type.hanging(part).equals(place))
                    .findFirst()
                    .orElseThrow();
            rest.remove(next);
            shuffled.add(next);
        }
        return shuffled;
    }
}
