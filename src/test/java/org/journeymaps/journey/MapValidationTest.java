package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Samples.card;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.lane;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapValidationTest {
    private static final List<Stage> ONE = List.of(stage("one"));
    private static final List<Lane> PAINS = List.of(lane(LaneType.PAINS));

    @RepeatedTest(100)
    void accepts_any_well_made_journey(RepetitionInfo repetition) {
        assertThat(MapValidation.problems(new RandomJourneys(repetition.getCurrentRepetition()).content()))
                .isEmpty();
    }

    @Test
    void accepts_an_empty_map_and_a_stage_without_touchpoints() {
        assertThat(MapValidation.problems(JourneyContent.EMPTY)).isEmpty();
        assertThat(MapValidation.problems(content(ONE, List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void refuses_an_id_that_two_stages_lanes_or_cards_share() {
        JourneyContent content = content(
                List.of(stage("one"), stage("one")),
                List.of(lane(LaneType.PAINS), lane(LaneType.PAINS)),
                List.of(),
                List.of(card("c", "pains", "one"), card("c", "pains", "one")));
        assertThat(MapValidation.problems(content))
                .containsExactly(
                        problem("$.stages[1].id", "id-twice", "one"),
                        problem("$.lanes[1].id", "id-twice", "pains"),
                        problem("$.cards[1].id", "id-twice", "c"));
    }

    @Test
    void refuses_a_touchpoint_with_the_id_of_another_or_of_a_stage_because_cards_hang_under_both() {
        JourneyContent content = content(
                ONE,
                List.of(),
                List.of(touchpoint("t", "one"), touchpoint("t", "one"), touchpoint("one", "one")),
                List.of());
        assertThat(MapValidation.problems(content))
                .containsExactly(
                        problem("$.touchpoints[1].id", "id-twice", "t"),
                        problem("$.touchpoints[2].id", "id-twice", "one"));
    }

    @Test
    void refuses_what_hangs_nowhere() {
        JourneyContent content = content(
                ONE,
                PAINS,
                List.of(touchpoint("t", "gone")),
                List.of(card("c", "lost", "one"), card("d", "pains", "x")));
        assertThat(MapValidation.problems(content))
                .containsExactlyInAnyOrder(
                        problem("$.touchpoints[0].stage", "no-such-stage", "gone"),
                        problem("$.cards[1].lane", "no-such-lane", "lost"),
                        problem("$.cards[0].anchor", "no-such-anchor", "x"));
    }

    @Test
    void refuses_curves_of_nobody_and_values_that_belong_to_no_curve_or_no_place() {
        Emotion good = new Emotion(10);
        JourneyContent content = content(ONE, PAINS, List.of(), List.of())
                .withCurves(List.of(Curve.UNNAMED, Curve.named("k", "").withPersona("p")))
                .withFeelings(List.of(
                        new Feeling("k", "one", good, Evidence.ASSUMED),
                        new Feeling("k", "one", good, Evidence.ASSUMED),
                        new Feeling("k", "x", null, Evidence.ASSUMED),
                        new Feeling("j", "one", good, Evidence.ASSUMED)))
                .withCards(List.of(card("c", "pains", "")));
        assertThat(MapValidation.problems(content))
                .containsExactlyInAnyOrder(
                        problem("$.feelings[2].emotion", "empty"),
                        problem("$.curves[1].persona", "no-such-persona", "p"),
                        problem("$.feelings[1]", "feeling-twice", "k", "one"),
                        problem("$.feelings[2].anchor", "no-such-anchor", "x"),
                        problem("$.feelings[3].curve", "no-such-curve", "j"));
        assertThat(MapValidation.problems(content.withCurves(List.of())
                        .withFeelings(List.of(new Feeling(Curve.MAIN, "one", good, Evidence.ASSUMED)))))
                .containsExactly(problem("$.feelings[0].curve", "feeling-on-main"));
    }

    @Test
    void refuses_a_second_lane_of_a_drawn_type_but_not_of_a_type_with_cards() {
        Lane emotion = new Lane("other", LaneType.EMOTION, "");
        Lane pains = new Lane("more", LaneType.PAINS, "More pains");
        JourneyContent content = content(
                ONE, List.of(lane(LaneType.EMOTION), emotion, lane(LaneType.PAINS), pains), List.of(), List.of());
        assertThat(MapValidation.problems(content))
                .containsExactly(problem("$.lanes[1].type", "lane-twice", "emotion"));
    }

    @Test
    void refuses_cards_on_a_drawn_lane_and_a_severity_outside_pains() {
        List<Lane> lanes = List.of(lane(LaneType.EMOTION), lane(LaneType.THOUGHTS), lane(LaneType.PAINS));
        JourneyContent content = content(
                ONE,
                lanes,
                List.of(),
                List.of(
                        card("a", "emotion", "one"),
                        new Card("b", "thoughts", "one", "text", 3, Details.NONE),
                        new Card("c", "pains", "one", "text", 3, Details.NONE)));
        assertThat(MapValidation.problems(content))
                .containsExactly(
                        problem("$.cards[0].lane", "lane-without-cards", "emotion"),
                        problem("$.cards[1].severity", "severity-outside-pains"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "with space",
                "é",
                "a.b",
                "a/b",
                "<b>",
                "a\n",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void refuses_an_id_of_other_characters_or_length(String id) {
        assertThat(MapValidation.problems(content(List.of(stage(id)), List.of(), List.of(), List.of())))
                .contains(problem("$.stages[0].id", "bad-id", 64));
    }

    @Test
    void looks_at_the_ids_of_all_parts() {
        JourneyContent content = content(
                ONE,
                List.of(new Lane("a lane", LaneType.PAINS, "")),
                List.of(touchpoint("a touchpoint", "one")),
                List.of(card("a card", "a lane", "a touchpoint")));
        assertThat(MapValidation.problems(content))
                .containsExactly(
                        problem("$.lanes[0].id", "bad-id", 64),
                        problem("$.touchpoints[0].id", "bad-id", 64),
                        problem("$.cards[0].id", "bad-id", 64));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "Z", "azAZ09", "-_", "1234567890123456789012345678901234567890123456789012345678901234"})
    void accepts_an_id_of_letters_digits_underscore_and_hyphen(String id) {
        assertThat(MapValidation.problems(content(List.of(stage(id)), List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void refuses_a_stage_a_touchpoint_and_a_card_without_words() {
        JourneyContent content = content(
                List.of(new Stage("one", " ", "", StageColour.BLUE, Details.NONE)),
                PAINS,
                List.of(new Touchpoint(
                        "t", "one", "", Channel.WEB, "", null, null, false, Evidence.ASSUMED, Details.NONE)),
                List.of(new Card("c", "pains", "one", "", null, Details.NONE)));
        assertThat(MapValidation.problems(content))
                .containsExactly(
                        problem("$.stages[0].name", "empty"),
                        problem("$.touchpoints[0].name", "empty"),
                        problem("$.cards[0].text", "empty"));
    }

    @Test
    void holds_names_and_texts_to_their_lengths() {
        assertThat(MapValidation.problems(withStage("n".repeat(250), "t".repeat(4000))))
                .isEmpty();
        assertThat(MapValidation.problems(withStage("n".repeat(251), "t".repeat(4001))))
                .containsExactly(
                        problem("$.stages[0].name", "too-long", 251, 250),
                        problem("$.stages[0].goal", "too-long", 4001, 4000));
    }

    @Test
    void wants_names_on_one_line() {
        assertThat(MapValidation.problems(withStage("two\nlines", "two\nlines")))
                .containsExactly(problem("$.stages[0].name", "several-lines"));
    }

    @Test
    void refuses_control_characters_and_halves_of_surrogate_pairs_with_their_place() {
        assertThat(MapValidation.problems(withStage("a\u0000b", "tab\tis fine, bell\u0007 is not")))
                .containsExactly(
                        problem("$.stages[0].name", "bad-character", "U+0000", 2),
                        problem("$.stages[0].goal", "bad-character", "U+0007", 18));
        assertThat(MapValidation.problems(withStage("\uD83D\uDE00 \uD83D", "\uDE00")))
                .containsExactly(
                        problem("$.stages[0].name", "bad-character", "U+D83D", 4),
                        problem("$.stages[0].goal", "bad-character", "U+DE00", 1));
        assertThat(MapValidation.problems(withStage("a\u0085b", "a\uFFFEb")))
                .containsExactly(
                        problem("$.stages[0].name", "bad-character", "U+0085", 2),
                        problem("$.stages[0].goal", "bad-character", "U+FFFE", 2));
    }

    @Test
    void holds_maps_to_their_size() {
        List<Stage> stages =
                IntStream.range(0, 60).mapToObj(i -> stage("s" + i)).toList();
        List<Lane> lanes = IntStream.range(0, 40)
                .mapToObj(i -> new Lane("l" + i, LaneType.TEXT, ""))
                .toList();
        List<Touchpoint> touchpoints = IntStream.range(0, 1200)
                .mapToObj(i -> touchpoint("t" + i, "s0"))
                .toList();
        List<Card> cards = IntStream.range(0, 6000)
                .mapToObj(i -> card("c" + i, "l0", "t0"))
                .toList();
        assertThat(MapValidation.problems(content(stages, lanes, touchpoints, cards)))
                .isEmpty();

        assertThat(MapValidation.problems(content(
                        plus(stages, stage("more")),
                        plus(lanes, new Lane("more", LaneType.TEXT, "")),
                        plus(touchpoints, touchpoint("t-more", "s0")),
                        plus(cards, card("more", "l0", "t0")))))
                .containsExactly(
                        problem("$.stages", "too-many", 60),
                        problem("$.lanes", "too-many", 40),
                        problem("$.touchpoints", "too-many", 1200),
                        problem("$.cards", "too-many", 6000));
    }

    @Test
    void looks_at_the_heading_too() {
        JourneyContent content = new JourneyContent(
                Header.named("a\nb").withScenario("\u0002").withGoal("\u0003"),
                List.of(Persona.named(Persona.MAIN, "\u0001").withSummary("d".repeat(4001))),
                List.of(Curve.UNNAMED.withPersona(Persona.MAIN)),
                ONE,
                List.of(new Lane("l", LaneType.TEXT, "a\nb")),
                List.of(new Touchpoint(
                        "t", "one", "n", Channel.WEB, "a\nb", null, null, false, Evidence.ASSUMED, Details.NONE)),
                List.of(),
                List.of());
        assertThat(MapValidation.problems(content))
                .extracting(Problem::path)
                .containsExactly(
                        "$.title",
                        "$.scenario",
                        "$.goal",
                        "$.personas[0].name",
                        "$.personas[0].summary",
                        "$.lanes[0].name",
                        "$.touchpoints[0].team");
    }

    private static JourneyContent withStage(String name, String goal) {
        return content(
                List.of(new Stage("one", name, goal, StageColour.BLUE, Details.NONE)), List.of(), List.of(), List.of());
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static Problem problem(String path, String what, Object... arguments) {
        return new Problem(path, "journey-maps.problem." + what, List.of(arguments));
    }
}
