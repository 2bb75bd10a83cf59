package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymaps.testing.Samples.KEY;
import static org.journeymaps.testing.Samples.card;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.lane;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyMapTest {
    private final JourneyMap map = JourneyMap.of(
            KEY,
            content(
                    List.of(stage("one"), stage("two")),
                    List.of(lane(LaneType.THOUGHTS), lane(LaneType.PAINS)),
                    List.of(touchpoint("c", "two"), touchpoint("b", "one"), touchpoint("a", "one")),
                    List.of(
                            card("p1", "pains", "two"),
                            card("t4", "thoughts", "c"),
                            card("t3", "thoughts", "two"),
                            card("t2", "thoughts", "a"),
                            card("t1", "thoughts", "b"),
                            card("t0", "thoughts", "one"))),
            7);

    @Test
    void keeps_touchpoints_by_stage_and_then_as_given() {
        assertThat(map.touchpoints()).extracting(Touchpoint::id).containsExactly("b", "a", "c");
    }

    @Test
    void keeps_cards_by_lane_and_place_with_those_of_the_stage_first() {
        assertThat(map.cards()).extracting(Card::id).containsExactly("t0", "t1", "t2", "t3", "t4", "p1");
    }

    @Test
    void finds_what_a_cell_shows() {
        Stage two = map.stages().get(1);
        assertThat(map.touchpointsOf(map.stages().get(0)))
                .extracting(Touchpoint::id)
                .containsExactly("b", "a");
        assertThat(map.touchpointsOf(two)).extracting(Touchpoint::id).containsExactly("c");
        assertThat(map.cardsOf(map.lanes().get(0), two)).extracting(Card::id).containsExactly("t3");
        assertThat(map.cardsOf(map.lanes().get(1), two)).extracting(Card::id).containsExactly("p1");
        assertThat(map.cardsOf(map.lanes().get(0), map.touchpoints().get(2)))
                .extracting(Card::id)
                .containsExactly("t4");
    }

    @Test
    void gives_its_content_back() {
        assertThat(JourneyMap.of(KEY, map.content(), 7)).isEqualTo(map);
    }

    @Test
    void is_empty_until_it_has_a_stage() {
        assertThat(JourneyMap.empty(KEY).isEmpty()).isTrue();
        assertThat(JourneyMap.empty(KEY).revision()).isZero();
        assertThat(map.isEmpty()).isFalse();
    }

    @Test
    void does_not_change_with_the_lists_it_was_made_of() {
        List<Stage> stages = new ArrayList<>(List.of(stage("one")));
        JourneyContent content = content(stages, List.of(), List.of(), List.of());
        stages.clear();
        assertThat(content.stages()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.touchpoints().remove(0));
    }

    @Test
    void refuses_a_negative_revision() {
        assertThatIllegalArgumentException().isThrownBy(() -> JourneyMap.of(KEY, map.content(), -1));
    }

    @Test
    void tidies_the_space_around_texts_and_the_ends_of_lines() {
        assertThat(new Stage("s", "  Pay \n", "one\r\ntwo\rthree", StageColour.RED))
                .isEqualTo(new Stage("s", "Pay", "one\ntwo\nthree", StageColour.RED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void refuses_ratings_outside_one_to_five(int rating) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Card("c", "pains", "s", "text", rating));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Touchpoint("t", "s", "name", Channel.WEB, "", null, rating, false, Evidence.ASSUMED));
    }
}
