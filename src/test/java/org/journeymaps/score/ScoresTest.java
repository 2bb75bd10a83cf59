package org.journeymaps.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static final Offset<Double> TENTH = within(0.05);

    @ParameterizedTest
    @CsvSource({
        "9, 6, 5, 20, -15.4, 50.2",
        "60, 25, 15, 45, 29.3, 58.0",
        "3, 1, 1, 40, -29.8, 79.8",
        "500, 300, 200, 30, 25.1, 34.7",
        "5, 0, 0, 100, 17.5, 100",
    })
    void nps_is_promoters_less_detractors_with_an_adjusted_interval(
            int promoters, int passives, int detractors, double nps, double low, double high) {
        Score score = Scores.nps(recommendations(promoters, passives, detractors));

        assertThat(score.value()).isCloseTo(nps, within(1e-9));
        assertThat(interval(score).low()).isCloseTo(low, TENTH);
        assertThat(interval(score).high()).isCloseTo(high, TENTH);
        assertThat(score.n()).isEqualTo(promoters + passives + detractors);
    }

    /** Against a score of 0 that does not vary, the difference is the score in standard errors of its own. */
    @ParameterizedTest
    @CsvSource({"9, 6, 5, 35.6", "60, 25, 15, 14.5", "3, 1, 1, 70.1", "500, 300, 200, 4.8"})
    void the_error_of_an_nps_gives_the_margin_of_the_tables(
            int promoters, int passives, int detractors, double margin) {
        AnswerTally tally = recommendations(promoters, passives, detractors);

        double errors = Scores.difference(tally, recommendations(0, 1, 0));

        assertThat(Interval.Z * Scores.nps(tally).value() / errors).isCloseTo(margin, TENTH);
    }

    @Test
    void nps_can_be_told_from_groups_alone() {
        AnswerTally grouped = AnswerTally.none(Scale.RECOMMENDATION)
                .with(Group.PROMOTER, 9)
                .with(Group.PASSIVE, 6)
                .with(Group.DETRACTOR, 5);

        assertThat(Scores.nps(grouped)).isEqualTo(Scores.nps(recommendations(9, 6, 5)));
        assertThat(Scores.mean(grouped).n()).isZero();
    }

    @Test
    void two_periods_differ_by_more_than_chance_beyond_two_standard_errors() {
        double z = Scores.difference(recommendations(60, 25, 15), recommendations(45, 30, 25));

        assertThat(z).isCloseTo(2.28, within(0.005));
        assertThat(Scores.difference(recommendations(5, 0, 0), recommendations(7, 0, 0)))
                .isNaN();
    }

    @Test
    void shares_and_means_of_two_periods_are_compared_by_their_own_tests() {
        AnswerTally satisfied =
                AnswerTally.none(Scale.SATISFACTION_5).with(5, 70).with(2, 30);
        AnswerTally before = AnswerTally.none(Scale.SATISFACTION_5).with(5, 50).with(2, 50);

        assertThat(Scores.difference(satisfied, before)).isCloseTo(2.887, within(0.0005));
        assertThat(Scores.difference(tally(Scale.EFFORT_5, 1, 2, 2, 3, 5), tally(Scale.EFFORT_5, 2, 3, 4, 4, 5)))
                .isCloseTo(-1.1785, within(0.0005));
        assertThat(Scores.difference(satisfied, AnswerTally.none(Scale.SATISFACTION_5)))
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({"5, 1076", "10, 269", "20, 68"})
    void a_smaller_margin_needs_more_answers(double margin, int answers) {
        assertThat(Scores.needed(margin)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 20, 70, 48.1, 85.5",
        "4, 5, 80, 37.6, 96.4",
        "5, 5, 100, 56.6, 100",
        "0, 5, 0, 0, 43.4",
        "140, 200, 70, 63.3, 75.9",
    })
    void csat_is_the_share_of_the_satisfied_with_wilsons_interval(
            int satisfied, int n, double share, double low, double high) {
        Score score = Scores.share(
                AnswerTally.none(Scale.SATISFACTION_5).with(4, satisfied).with(3, n - satisfied));

        assertThat(score.value()).isCloseTo(share, within(1e-9));
        assertThat(interval(score).low()).isCloseTo(low, TENTH);
        assertThat(interval(score).high()).isCloseTo(high, TENTH);
    }

    @Test
    void the_mean_of_an_effort_has_students_interval_which_ends_where_the_scale_does() {
        AnswerTally efforts = tally(Scale.EFFORT_5, 1, 2, 2, 3, 5);

        Score mean = Scores.mean(efforts);

        assertThat(mean.value()).isCloseTo(2.6, within(1e-9));
        assertThat(interval(mean).low()).isEqualTo(1);
        assertThat(interval(mean).high()).isCloseTo(4.483, within(0.0005));
        assertThat(efforts.count(Group.PROMOTER)).as("easy").isEqualTo(3);
        assertThat(efforts.count(Group.DETRACTOR)).as("hard").isEqualTo(1);
    }

    @Test
    void equal_answers_and_a_single_one_have_no_interval_of_their_mean_rather_than_one_of_no_width() {
        assertThat(Scores.mean(tally(Scale.EASE_7, 7, 7, 7, 7, 7)).interval()).isNull();
        assertThat(Scores.mean(tally(Scale.EASE_7, 3)).interval()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 12.706205",
        "2, 4.302653",
        "4, 2.776445",
        "29, 2.045230",
        "100, 1.983972",
        "101, 1.983731",
        "1000, 1.962339"
    })
    void students_quantile_is_that_of_the_tables(int degrees, double quantile) {
        assertThat(Student.quantile(degrees)).isCloseTo(quantile, within(1e-6));
    }

    @Test
    void all_questions_have_an_index_from_0_to_100() {
        assertThat(Scores.index(Scale.RECOMMENDATION, 45)).isEqualTo(72.5);
        assertThat(Scores.index(Scale.SATISFACTION_5, 70)).isEqualTo(70);
        assertThat(Scores.index(Scale.EFFORT_5, 2.6)).isCloseTo(60, within(1e-9));
        assertThat(Scores.index(Scale.EASE_7, 5.5)).isCloseTo(75, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDATION, 10, 2",
        "RECOMMENDATION, 0, -2",
        "RECOMMENDATION, 7, 0.8",
        "SATISFACTION_5, 5, 2",
        "SATISFACTION_5, 2, -1",
        "SATISFACTION_3, 0, -2",
        "SATISFACTION_3, 1, 0",
        "SATISFACTION_3, 2, 2",
        "EFFORT_5, 1, 2",
        "EFFORT_5, 5, -2",
        "EASE_5, 5, 2",
        "EASE_7, 7, 2",
        "EASE_7, 5.5, 1",
    })
    void every_answer_has_a_place_on_the_emotion_scale(Scale scale, double answer, double emotion) {
        assertThat(scale.mark(answer) - 3).isCloseTo(emotion, within(1e-9));
    }

    @Test
    void the_groups_of_every_scale_are_those_of_the_field() {
        assertThat(groups(Scale.RECOMMENDATION)).isEqualTo("DDDDDDDPPAA");
        assertThat(groups(Scale.SATISFACTION_5)).isEqualTo("DDPAA");
        assertThat(groups(Scale.SATISFACTION_3)).isEqualTo("DPA");
        assertThat(groups(Scale.SATISFACTION_7)).isEqualTo("DDDPPAA");
        assertThat(groups(Scale.EFFORT_5)).isEqualTo("AAPDD");
        assertThat(groups(Scale.EASE_5)).isEqualTo("DDPAA");
        assertThat(groups(Scale.EASE_7)).isEqualTo("DDDPAAA");
    }

    @Test
    void a_scale_is_known_by_its_question_and_its_word() {
        assertThat(Scale.of(Question.CSAT, "1-7")).hasValue(Scale.SATISFACTION_7);
        assertThat(Scale.of(Question.CES, "1-7")).hasValue(Scale.EASE_7);
        assertThat(Scale.of(Question.NPS, "1-7")).isEmpty();
        assertThat(List.of(Question.values()))
                .extracting(Scale::usual)
                .containsExactly(Scale.RECOMMENDATION, Scale.SATISFACTION_5, Scale.EFFORT_5);
    }

    @Test
    void a_place_is_rated_by_satisfaction_where_enough_people_told_it_and_else_by_effort_and_then_by_recommendation() {
        AnswerTally few = tally(Scale.SATISFACTION_5, 5, 5, 5, 5);
        AnswerTally efforts = tally(Scale.EFFORT_5, 1, 2, 2, 3, 5);
        AnswerTally recommendations = recommendations(9, 6, 5);

        assertThat(rating(few, efforts, recommendations).question()).isEqualTo(Question.CES);
        assertThat(rating(few, efforts).mark().value()).isCloseTo(3.4, within(1e-9));
        assertThat(rating(few.with(5, 1), efforts).question()).isEqualTo(Question.CSAT);
        assertThat(rating(recommendations).question()).isEqualTo(Question.NPS);
        assertThat(CustomerRating.of(List.of(few))).isEmpty();
    }

    @Test
    void answers_of_two_scales_are_put_together_in_a_rating_which_says_so() {
        CustomerRating rating = rating(tally(Scale.SATISFACTION_5, 5, 4, 3), tally(Scale.SATISFACTION_3, 2, 0, 1));

        assertThat(rating.isMixed()).isTrue();
        assertThat(rating.mark().n()).isEqualTo(6);
        assertThat(rating.mark().value()).isCloseTo((5 + 4 + 3 + 5 + 1 + 3) / 6.0, within(1e-9));
        assertThat(rating(tally(Scale.SATISFACTION_5, 5, 4, 3, 4, 4)).isMixed()).isFalse();
    }

    @Test
    void a_rating_is_good_when_its_mean_rounds_to_4_or_5() {
        assertThat(rating(tally(Scale.SATISFACTION_5, 3, 4, 3, 4, 3, 4)).isGood())
                .isTrue();
        assertThat(rating(tally(Scale.SATISFACTION_5, 3, 4, 3, 4, 3)).isGood()).isFalse();
    }

    @Test
    void how_much_may_be_said_depends_on_how_many_answered() {
        assertThat(IntStream.of(0, 4, 5, 29, 30).mapToObj(Enough::of))
                .containsExactly(Enough.NO, Enough.NO, Enough.SMALL, Enough.SMALL, Enough.YES);
    }

    @Test
    void tallies_add_up_and_never_mix_scales_or_hold_less_than_nothing() {
        AnswerTally one = tally(Scale.EFFORT_5, 1, 2).with(Group.PASSIVE, 1);

        assertThat(one.plus(tally(Scale.EFFORT_5, 2, 5)).n()).isEqualTo(5);
        assertThat(one.with(2, -1)).isEqualTo(tally(Scale.EFFORT_5, 1).with(Group.PASSIVE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> one.plus(AnswerTally.none(Scale.EASE_7)));
        assertThatIllegalArgumentException().isThrownBy(() -> one.with(5, -1));
    }

    private static CustomerRating rating(AnswerTally... tallies) {
        return CustomerRating.of(List.of(tallies)).orElseThrow();
    }

    private static AnswerTally recommendations(int promoters, int passives, int detractors) {
        return AnswerTally.none(Scale.RECOMMENDATION)
                .with(9, promoters)
                .with(7, passives)
                .with(6, detractors);
    }

    private static AnswerTally tally(Scale scale, int... values) {
        AnswerTally tally = AnswerTally.none(scale);
        for (int value : values) {
            tally = tally.with(value, 1);
        }
        return tally;
    }

    private static Interval interval(Score score) {
        return Objects.requireNonNull(score.interval());
    }

    /** Detractors, passives and promoters, who are ambassadors. */
    private static String groups(Scale scale) {
        return IntStream.rangeClosed(scale.lowest(), scale.highest())
                .mapToObj(value -> switch (scale.group(value)) {
                    case DETRACTOR -> "D";
                    case PASSIVE -> "P";
                    case PROMOTER -> "A";
                })
                .reduce("", String::concat);
    }
}
