package org.journeymaps.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final double EXACT = 1e-12;

    @Test
    void mean_and_spread_are_those_of_the_marks_one_by_one() {
        Tally tally = new Tally(List.of(1, 0, 2, 0, 1));

        assertThat(tally.n()).isEqualTo(4);
        assertThat(tally.mean()).isEqualTo(3.0, within(EXACT));
        assertThat(tally.spread()).isEqualTo(Math.sqrt(8.0 / 3), within(EXACT));
    }

    @Test
    void the_marks_1_2_2_3_5_have_the_mean_and_the_spread_of_the_table_of_methods() {
        Tally tally = new Tally(List.of(1, 2, 1, 0, 1));

        assertThat(tally.mean()).isEqualTo(2.6, within(EXACT));
        assertThat(tally.spread()).isEqualTo(1.5166, within(0.00005));
    }

    @Test
    void one_mark_has_a_mean_and_no_spread_and_none_has_neither() {
        Tally one = Tally.NONE.with(4, 1);

        assertThat(one.mean()).isEqualTo(4);
        assertThat(one.spread()).isNaN();
        assertThat(Tally.NONE.mean()).isNaN();
        assertThat(Tally.NONE.spread()).isNaN();
    }

    @Test
    void a_mark_that_is_given_and_withdrawn_leaves_nothing() {
        assertThat(Tally.NONE.with(2, 1).with(2, -1)).isEqualTo(Tally.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.NONE.with(2, -1));
    }

    @Test
    void two_tallies_together_count_all_marks() {
        Tally both = new Tally(List.of(1, 2, 3, 4, 5)).plus(new Tally(List.of(5, 4, 3, 2, 1)));

        assertThat(both.counts()).containsExactly(6, 6, 6, 6, 6);
        assertThat(both.mean()).isEqualTo(3, within(EXACT));
    }

    @Test
    void a_tally_has_five_counts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(List.of(1, 2, 3, 4)));
    }
}
