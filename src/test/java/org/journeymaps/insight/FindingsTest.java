package org.journeymaps.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.Scale;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Stage BUY = new Stage("s1", "Buy", "", StageColour.BLUE, Details.NONE);
    private static final Touchpoint SHOP = touchpoint("shop", Channel.STORE, false);
    private static final Touchpoint PAY = touchpoint("pay", Channel.WEB, true);
    private static final Touchpoint MAIL = touchpoint("mail", Channel.WEB, false);
    private static final JourneyContent MAP =
            JourneyContent.EMPTY.withStages(List.of(BUY)).withTouchpoints(List.of(SHOP, PAY, MAIL));

    private final Map<PartId, List<AnswerTally>> answers = new HashMap<>();
    private final Map<String, Double> marks = new HashMap<>();

    @Test
    void a_gap_is_our_mark_less_theirs_and_wide_beyond_one_mark() {
        answered(SHOP, 5, 5, 5, 5, 5);
        answered(PAY, 2, 2, 3, 3, 2);
        answered(MAIL, 3, 3, 3, 3, 3);
        marks.putAll(Map.of("shop", 3.5, "pay", 4.0, "mail", 4.0));

        assertThat(findings().gaps())
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.HIDDEN_STRENGTH, Gap.Kind.OVER_CONFIDENT, Gap.Kind.ALIKE);
        assertThat(findings().gaps().get(1).width()).isCloseTo(1.6, within(1e-9));
    }

    @Test
    void the_headline_compares_the_touchpoints_that_both_have_rated_by_one_rule() {
        answered(SHOP, 5, 4, 4, 4, 4);
        answered(PAY, 3, 3, 4, 3, 4);
        answered(MAIL, 5, 5, 5, 5);
        marks.putAll(Map.of("shop", 3.5, "pay", 4.0, "mail", 1.0));

        Headline headline = findings().headline().orElseThrow();

        assertThat(headline.touchpoints())
                .as("four answers to the mail are too few")
                .isEqualTo(2);
        assertThat(headline.ours().value()).isEqualTo(100);
        assertThat(headline.theirs().value()).isEqualTo(50);
        assertThat(headline.answers()).isEqualTo(10);
    }

    @Test
    void without_marks_of_ours_there_is_no_headline_and_no_gap() {
        answered(SHOP, 5, 4, 4, 4, 4);

        assertThat(findings().headline()).isEmpty();
        assertThat(findings().gaps()).isEmpty();
    }

    @Test
    void the_widest_gap_is_said_first_and_the_further_ones_last() {
        answered(SHOP, 1, 1, 1, 2, 1);
        answered(PAY, 4, 5, 4, 5, 4);
        answered(MAIL, 2, 2, 3, 3, 2);
        marks.putAll(Map.of("shop", 5.0, "pay", 4.0, "mail", 4.0));

        List<Finding> all = findings().all(List.of());

        assertThat(all.get(0))
                .isInstanceOfSatisfying(
                        Finding.WidestGap.class,
                        widest -> assertThat(widest.gap().touchpoint()).isEqualTo(SHOP));
        assertThat(all.get(all.size() - 1))
                .isInstanceOfSatisfying(
                        Finding.FurtherGap.class,
                        further -> assertThat(further.gap().touchpoint()).isEqualTo(MAIL));
    }

    @Test
    void a_moment_of_truth_that_customers_do_not_rate_well_is_in_danger() {
        answered(SHOP, 1, 1, 1, 1, 1);
        answered(PAY, 3, 3, 4, 3, 4);

        assertThat(of(Finding.TruthInDanger.class).touchpoint()).isEqualTo(PAY);

        answered(PAY, 4, 4, 4, 4, 4);
        assertThat(findings().all(List.of())).noneMatch(Finding.TruthInDanger.class::isInstance);
    }

    @Test
    void the_weakest_channel_is_that_of_the_answers_at_all_its_touchpoints() {
        answered(SHOP, 5, 5, 4, 5, 5);
        answered(PAY, 2, 1, 2, 1, 2);
        answered(MAIL, 3, 2, 3, 3, 2);

        Finding.WeakestChannel weakest = of(Finding.WeakestChannel.class);

        assertThat(weakest.channel()).isEqualTo(Channel.WEB);
        assertThat(weakest.n()).isEqualTo(10);
        assertThat(weakest.mean()).isCloseTo(2.1, within(1e-9));
        assertThat(weakest.touchpoint()).isEqualTo(PAY);
        assertThat(weakest.isClear()).isTrue();
    }

    @Test
    void a_channel_whose_interval_overlaps_the_next_is_said_to_be_the_weakest_perhaps_by_chance() {
        answered(SHOP, 1, 5, 4, 5, 3);
        answered(PAY, 5, 1, 3, 3, 4);

        assertThat(of(Finding.WeakestChannel.class).isClear()).isFalse();
    }

    @Test
    void customers_remember_the_strongest_moment_and_the_end() {
        answered(SHOP, 5, 5, 5, 5, 5);
        answered(PAY, 1, 1, 1, 1, 1);
        answered(MAIL, 4, 4, 4, 4, 4);

        Finding.PeakAndEnd memory = of(Finding.PeakAndEnd.class);

        assertThat(memory.peak()).as("of two equally strong moments the worse").isEqualTo(PAY);
        assertThat(memory.end()).isEqualTo(MAIL);
    }

    @Test
    void a_funnel_loses_most_where_the_largest_share_of_those_who_came_does_not_go_on() {
        List<NewFigure> funnel = List.of(step(1, "First visit", 1000), step(2, "Checkout", 700), step(3, "Paid", 210));

        Finding.BiggestLoss loss = (Finding.BiggestLoss) findings().all(funnel).get(0);

        assertThat(loss.figure().label()).isEqualTo("Checkout");
        assertThat(loss.next()).isEqualTo("Paid");
        assertThat(loss.lost()).isEqualTo(490);
        assertThat(loss.from()).isEqualTo(700);
    }

    @Test
    void only_the_latest_funnel_counts() {
        NewFigure old = new NewFigure(
                new PartId(PartType.STAGE, "s1"),
                Metric.STEP_USERS,
                "Long ago",
                5,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 1, 31));

        Finding.BiggestLoss loss = (Finding.BiggestLoss) findings()
                .all(List.of(old, step(1, "First visit", 10), step(2, "Paid", 9)))
                .get(0);

        assertThat(loss.figure().label()).isEqualTo("First visit");
    }

    @Test
    void answers_of_a_stage_and_of_its_touchpoints_add_up_and_removed_places_count_nowhere() {
        answered(SHOP, 5, 4);
        answers.put(new PartId(PartType.STAGE, "s1"), List.of(tally(3, 3)));
        answers.put(new PartId(PartType.MAP, ""), List.of(tally(1)));
        answers.put(new PartId(PartType.TOUCHPOINT, "removed"), List.of(tally(2, 2, 2)));
        Answers all = new Answers(answers);

        assertThat(all.within(MAP, "s1")).containsExactly(tally(5, 4, 3, 3));
        assertThat(all.within(MAP)).containsExactly(tally(5, 4, 3, 3, 1));
    }

    private Findings findings() {
        return Findings.of(MAP, new Answers(answers), touchpoint -> marks.getOrDefault(touchpoint.id(), Double.NaN));
    }

    private <F extends Finding> F of(Class<F> kind) {
        return findings().all(List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private void answered(Touchpoint touchpoint, int... values) {
        answers.put(PartId.of(touchpoint), List.of(tally(values)));
    }

    private static AnswerTally tally(int... values) {
        AnswerTally tally = AnswerTally.none(Scale.SATISFACTION_5);
        for (int value : values) {
            tally = tally.with(value, 1);
        }
        return tally;
    }

    private static NewFigure step(int number, String name, double users) {
        return new NewFigure(
                number == 1 ? new PartId(PartType.STAGE, "s1") : PartId.of(PAY),
                Metric.STEP_USERS,
                name,
                users,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31));
    }

    private static Touchpoint touchpoint(String id, Channel channel, boolean truth) {
        return new Touchpoint(id, "s1", id, channel, "", null, null, truth, Evidence.ASSUMED, Details.NONE);
    }
}
