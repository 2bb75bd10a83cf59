package org.journeymaps.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.score.MarkRules.Shown;
import org.junit.jupiter.api.Test;

class MarkRulesTest {

    private static final Tally ONE = Tally.NONE.with(3, 1);
    private static final Tally TWO = ONE.with(4, 1);
    private static final Tally THREE = TWO.with(5, 1);

    @Test
    void one_mark_is_one_opinion_and_more_have_a_mean() {
        MarkRules open = new MarkRules(false, false);

        assertThat(List.of(Tally.NONE, ONE, TWO, THREE))
                .extracting(tally -> open.shown(tally, false, false))
                .containsExactly(Shown.NONE, Shown.ONE, Shown.MEAN, Shown.MEAN);
    }

    @Test
    void in_an_anonymous_map_a_mean_is_shown_from_three_marks_on_even_to_those_who_gave_one() {
        MarkRules anonymous = new MarkRules(true, false);

        assertThat(List.of(Tally.NONE, ONE, TWO, THREE))
                .extracting(tally -> anonymous.shown(tally, true, true))
                .containsExactly(Shown.NONE, Shown.FEW, Shown.FEW, Shown.MEAN);
    }

    @Test
    void the_marks_of_others_are_hidden_until_one_has_marked_or_the_round_is_over() {
        MarkRules hiding = new MarkRules(false, true);

        assertThat(hiding.shown(THREE, false, false)).isEqualTo(Shown.HIDDEN);
        assertThat(hiding.shown(THREE, true, false)).isEqualTo(Shown.MEAN);
        assertThat(hiding.shown(THREE, false, true)).isEqualTo(Shown.MEAN);
        assertThat(hiding.shown(Tally.NONE, false, false)).isEqualTo(Shown.NONE);
    }

    @Test
    void a_map_with_both_rules_hides_first_and_then_waits_for_three() {
        MarkRules both = new MarkRules(true, true);

        assertThat(both.shown(TWO, false, false)).isEqualTo(Shown.HIDDEN);
        assertThat(both.shown(TWO, true, false)).isEqualTo(Shown.FEW);
    }
}
