package org.journeymaps.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.insight.Answers;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Scale;
import org.journeymaps.score.Tally;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What customers say, as readers see it in a map. */
class CustomerLanesTest {

    private static final MapRenderer RENDERER = new MapRenderer(new VelocityTemplates(), new ReadyMadeJourneys());
    private static final Home READER = new Home(1, false, false, false);

    private final Map<PartId, List<AnswerTally>> answers = new HashMap<>();
    private final Map<String, Marks> marks = new HashMap<>();
    private final Map<String, Answers> segments = new HashMap<>();
    private List<NewFigure> figures = List.of();
    private List<Persona> personas = List.of();
    private Header header = Header.named("Shopping");
    private LaneType lane = LaneType.TOUCHPOINTS;

    @Test
    void a_rating_has_its_mean_its_interval_and_how_many_answered() {
        answered("t1", satisfaction(5, 4, 4, 3, 2));

        Element rating = english().expectFirst("[data-jm-rated=t1]");

        assertThat(rating.select("b").text()).isEqualTo("3.6");
        assertThat(rating.select(".jm-count").text()).isEqualTo("n = 5");
        assertThat(rating.select(".jm-sr").text())
                .isEqualTo("3.6 out of 5 by satisfaction, from 5 answers, 95% sure between 2.2 and 5.0, small sample");
        assertThat(rating.select(".jm-range").attr("style")).isEqualTo("--low:0.296;--high:1;--at:0.65");
    }

    @Test
    void fewer_than_five_answers_show_no_number() {
        answered("t1", satisfaction(5, 4));

        Document map = english();

        assertThat(map.expectFirst("[data-jm-rated=t1]").text()).isEqualTo("2 answers, not enough: shown from 5");
        assertThat(map.expectFirst("[data-jm-rated=t2]").text()).isEqualTo("no answer yet");
        assertThat(map.select(".jm-theirs")).isEmpty();
    }

    @Test
    void a_wide_gap_says_in_words_on_which_side_we_err() {
        answered("t1", satisfaction(1, 2, 2, 2, 1));
        answered("t2", satisfaction(5, 5, 5, 5, 5));
        marked("t1", 4);
        marked("t2", 3);

        Document map = french();

        assertThat(map.expectFirst(".jm-gap-over-confident").text())
                .contains("Nous disons 4,0, les clients 1,6", "+2,4", "trop confiants");
        assertThat(map.expectFirst(".jm-gap-hidden-strength").text()).contains("−2,0", "force cachée");
    }

    @Test
    void the_headline_sets_our_share_beside_theirs_and_says_its_rule() {
        answered("t1", satisfaction(1, 2, 2, 2, 1));
        answered("t2", satisfaction(5, 5, 5, 5, 5));
        marked("t1", 4);
        marked("t2", 4);

        Element headline = english().expectFirst(".jm-headline");

        assertThat(headline.select("b").eachText()).containsExactly("100%", "50%");
        assertThat(headline.expectFirst(".jm-sr").text())
                .startsWith("We rate 100% of our touchpoints 4–5. Our customers: 50% (95% sure between 9% and 91%).")
                .contains("Of the 2 touchpoints with a mark of ours and at least 5 answers of customers (10 in all)");
    }

    @Test
    void marks_that_a_reader_may_not_know_are_in_no_gap_and_in_no_headline() {
        answered("t1", satisfaction(1, 2, 2, 2, 1));
        marked("t1", 4);
        header = Header.HIDE_MARKS.with(header, true);

        Document map = english();

        assertThat(map.select(".jm-headline, .jm-gap")).isEmpty();
        assertThat(map.expectFirst(".jm-lane-gap").text()).contains("no mark of ours yet");
    }

    @Test
    void the_line_of_the_customers_is_dotted_and_breaks_where_too_few_answered() {
        answered("t1", satisfaction(4, 4, 4, 4, 5));
        answered("t2", satisfaction(2, 2, 2, 2, 2));
        answered("t4", satisfaction(3, 3, 3, 3, 3));
        lane = LaneType.EMOTION;

        Document map = english();

        assertThat(map.select(".jm-theirs .jm-line")).hasSize(1);
        assertThat(map.select(".jm-said-point")).hasSize(3);
        assertThat(map.expectFirst("svg.jm-curve").attr("aria-label"))
                .endsWith("Customers, dotted line: rated at 3 touchpoints.");
        assertThat(map.select(".jm-sign-theirs")).hasSize(1);
        assertThat(map.select(".jm-between"))
                .as("the team has drawn the first two")
                .hasSize(1);
    }

    @Test
    void the_customers_that_a_persona_stands_for_have_a_line_of_their_own_in_its_colour() {
        answered("t1", satisfaction(4, 4, 4, 4, 5));
        segments.put(
                "Students",
                new Answers(Map.of(
                        new PartId(PartType.TOUCHPOINT, "t1"), List.of(satisfaction(2, 2, 1, 2, 3)),
                        new PartId(PartType.TOUCHPOINT, "t2"), List.of(satisfaction(2, 2, 1, 2, 3)))));
        lane = LaneType.EMOTION;
        personas = List.of(Persona.SEGMENT.with(Persona.named(Persona.MAIN, "Tom"), "Students"));

        Document map = english();

        assertThat(map.select(".jm-theirs.jm-k1 .jm-said-point")).hasSize(2);
        assertThat(map.select(".jm-theirs:not(.jm-k) .jm-said-point")).hasSize(1);
    }

    @Test
    void the_indicators_of_a_stage_count_its_touchpoints_in_and_name_the_period_of_a_figure() {
        AnswerTally recommendations =
                AnswerTally.none(Scale.RECOMMENDATION).with(9, 60).with(7, 25).with(3, 15);
        answers.put(new PartId(PartType.STAGE, "s1"), List.of(recommendations));
        answered("t1", satisfaction(4, 4, 4, 4, 1));
        figures = List.of(new NewFigure(
                new PartId(PartType.STAGE, "s1"),
                Metric.COMPLETION_RATE,
                "Buy",
                0.412,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31)));
        lane = LaneType.INDICATORS;

        Element stage = english().expectFirst(".jm-indicators");

        assertThat(stage.select("b").eachText()).containsExactly("+45", "80%", "41.2%");
        assertThat(stage.select("li").eachAttr("title"))
                .containsExactly(
                        "+45 (+29 to +58), n = 100",
                        "80% (38% to 96%), n = 5, small sample",
                        "May 1, 2026 to May 31, 2026");
    }

    @Test
    void a_map_that_nobody_answered_has_none_of_it() {
        Document map = Jsoup.parse(RENDERER.map(map(), 1, BundleWords.ENGLISH));

        assertThat(map.select(".jm-headline, .jm-findings, .jm-lane-customer_rating, .jm-lane-gap, .jm-theirs"))
                .isEmpty();
        assertThat(map.select("[data-jm-answered]")).isEmpty();
    }

    @Test
    void a_finding_leads_to_its_touchpoint_and_names_are_escaped() {
        answered("t1", satisfaction(1, 2, 2, 2, 1));
        answered("t2", satisfaction(5, 5, 5, 5, 5));
        marked("t1", 4);

        Element link = english().expectFirst(".jm-finding-widest-gap a");

        assertThat(link.text())
                .isEqualTo("Widest gap: we give “<Shop>” 4.0, customers 1.6 (n = 5). We are over-confident.");
        assertThat(link.attr("data-jm-finding")).isEqualTo("t1");
        assertThat(english().getElementById(link.attr("href").substring(1))).isNotNull();
    }

    @Test
    void exports_say_it_in_words() {
        answered("t1", satisfaction(1, 2, 2, 2, 1));
        marked("t1", 4);

        String text = Jsoup.parse(RENDERER.export(map(), voices(), false, BundleWords.ENGLISH))
                .text();

        assertThat(text)
                .contains("We rate 100% of our touchpoints 4–5. Our customers: 0%")
                .contains("1.6 out of 5 by satisfaction, from 5 answers")
                .contains("We say 4.0, customers 1.6: +2.4, over-confident");
    }

    private Document english() {
        return Jsoup.parse(RENDERER.drawing(map(), READER, voices(), 1, BundleWords.ENGLISH)
                .html());
    }

    private Document french() {
        return Jsoup.parse(
                RENDERER.drawing(map(), READER, voices(), 1, BundleWords.FRENCH).html());
    }

    private Voices voices() {
        return new Voices(
                "1-0-1",
                !marks.isEmpty(),
                false,
                marks,
                Voices.Threads.NONE,
                new Voices.Customers(true, new Answers(answers), segments, figures));
    }

    private JourneyMap map() {
        Stage stage = new Stage("s1", "Buy", "", StageColour.BLUE, Details.NONE);
        return new JourneyMap(
                SampleMaps.KEY,
                3,
                JourneyContent.of(header)
                        .withPersonas(personas)
                        .withCurves(List.of(Curve.UNNAMED.withPersona(Persona.MAIN)))
                        .withStages(List.of(stage))
                        .withLanes(List.of(Lane.of("l1", lane)))
                        .withTouchpoints(List.of(
                                touchpoint("t1", "<Shop>"),
                                touchpoint("t2", "Pay"),
                                touchpoint("t3", "Wait"),
                                touchpoint("t4", "Unpack"))));
    }

    private void answered(String touchpoint, AnswerTally tally) {
        answers.put(new PartId(PartType.TOUCHPOINT, touchpoint), List.of(tally));
    }

    private void marked(String touchpoint, int mark) {
        marks.put(touchpoint, new Marks(Tally.NONE.with(mark, 2), Tally.NONE, null));
    }

    private static AnswerTally satisfaction(int... values) {
        AnswerTally tally = AnswerTally.none(Scale.SATISFACTION_5);
        for (int value : values) {
            tally = tally.with(value, 1);
        }
        return tally;
    }

    private static Touchpoint touchpoint(String id, String name) {
        return new Touchpoint(
                id, "s1", name, Channel.WEB, "", new Emotion(10), null, false, Evidence.ASSUMED, Details.NONE);
    }
}
