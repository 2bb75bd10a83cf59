package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that bring answers of customers, and that change them. */
class AnswerRequestTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 27);
    private static final PartId MAP = new PartId(PartType.MAP, "");

    private static final String SOURCES = "survey, interview, observation, review, social, front_line";

    private final MapJson mapJson = new MapJson();

    static Stream<BadText> badTexts() {
        return Stream.of(
                new BadText("¤[]", "$", "not-an-object"),
                new BadText("¤{}", "$.answers", "missing-field", "answers"),
                new BadText("¤{\"answers\": []}", "$.answers", "missing-field", "answers"),
                new BadText("{\"answers\": ¤{}}", "$.answers", "not-a-list"),
                new BadText("{\"answers\": [¤7]}", "$.answers[0]", "not-an-object"),
                new BadText("{\"answers\": [{\"comment\": \"a\"}], \"map\": ¤1}", "$.map", "unknown-field", "map"),
                bad("¤{}", "", "answer-empty"),
                bad("¤{\"comment\": null, \"type\": null}", "", "answer-empty"),
                bad("{\"type\": ¤\"nsp\", \"value\": 1}", ".type", "unknown-question", "nsp", "nps, csat, ces"),
                bad("{\"type\": ¤7}", ".type", "not-a-text"),
                bad(
                        "{\"type\": \"csat\", \"scale\": ¤\"0-10\", \"value\": 1}",
                        ".scale",
                        "unknown-scale",
                        "0-10",
                        "csat",
                        "1-5, 0-2, 1-7"),
                bad("¤{\"type\": \"nps\"}", ".value", "missing-field", "value"),
                bad("{\"type\": \"nps\", \"value\": ¤11}", ".value", "off-scale", 0, 10),
                bad("{\"type\": \"ces\", \"value\": ¤0}", ".value", "off-scale", 1, 5),
                bad("{\"type\": \"csat\", \"value\": ¤2.5}", ".value", "off-scale", 1, 5),
                bad("{\"type\": \"csat\", \"value\": ¤\"5\"}", ".value", "off-scale", 1, 5),
                bad("{\"type\": \"csat\", \"value\": ¤null}", ".value", "off-scale", 1, 5),
                bad("{\"comment\": \"a\", \"value\": ¤5}", ".value", "unknown-field", "value"),
                bad("{\"comment\": \"a\", \"date\": ¤\"2026-11-28\"}", ".date", "day-to-come"),
                bad("{\"comment\": \"a\", \"date\": ¤\"3/5/2026\"}", ".date", "bad-day"),
                bad("{\"comment\": \"a\", \"source\": ¤\"rumour\"}", ".source", "unknown-choice", "rumour", SOURCES),
                bad("{\"comment\": \"a\", \"id\": ¤\"a b\"}", ".id", "bad-id", 64),
                bad(
                        "{\"comment\": \"a\", \"touchpoint\": \"t\", \"stage\": ¤\"s\"}",
                        ".stage",
                        "unknown-field",
                        "stage"),
                bad("{\"comment\": ¤\"" + "x".repeat(4_001) + "\"}", ".comment", "too-long", 4_001, 4_000),
                bad("{\"comment\": \"a\", \"survey\": ¤\"" + "x".repeat(201) + "\"}", ".survey", "too-long", 201, 200),
                bad("{\"comment\": \"a\", \"segment\": ¤\"a\\nb\"}", ".segment", "several-lines"),
                bad("{\"comment\": ¤\"a\\u0000\"}", ".comment", "bad-character", "U+0000", 2));
    }

    static Stream<BadText> badChanges() {
        return Stream.of(
                new BadText("¤{\"state\": \"read\"}", "$.ids", "missing-field", "ids"),
                new BadText("{\"ids\": [1, ¤0]}", "$.ids[1]", "not-a-count", 1),
                new BadText("{\"ids\": [¤\"1\"]}", "$.ids[0]", "not-a-count", 1),
                new BadText("{\"ids\": ¤7}", "$.ids", "not-a-list"),
                new BadText(
                        "{\"ids\": [1], \"state\": ¤\"lost\"}",
                        "$.state",
                        "unknown-choice",
                        "lost",
                        "new, read, linked, done"),
                new BadText("{\"ids\": [1], \"map\": ¤7}", "$.map", "not-a-flag"),
                new BadText("{\"ids\": [1], \"stage\": \"s\", \"map\": ¤true}", "$.map", "unknown-field", "map"),
                new BadText("{\"ids\": [1], \"card\": ¤\"é\"}", "$.card", "bad-id", 64),
                new BadText("{\"ids\": [1], \"value\": ¤5}", "$.value", "unknown-field", "value"));
    }

    @Test
    void an_answer_says_what_it_is_about_and_how_it_came() throws Exception {
        assertThat(read(
                        "{\"id\": \"a-1\", \"type\": \"csat\", \"scale\": \"0-2\", \"value\": 2, \"touchpoint\": \"t1\","
                                + " \"date\": \"2026-05-03\", \"segment\": \" Pro \", \"channel\": \"app\", \"source\": \"review\","
                                + " \"survey\": \"Spring\", \"comment\": \" Fine.\\r\\n\"}"))
                .isEqualTo(new NewAnswer(
                        "a-1",
                        new PartId(PartType.TOUCHPOINT, "t1"),
                        Scale.SATISFACTION_3,
                        2,
                        null,
                        LocalDate.of(2026, 5, 3),
                        "Pro",
                        "app",
                        AnswerSource.REVIEW,
                        "Spring",
                        "Fine."));
    }

    @Test
    void what_is_left_out_is_the_usual_scale_the_map_as_a_whole_and_a_survey() throws Exception {
        assertThat(read("{\"id\": \"a\", \"type\": \"ces\", \"value\": 5.0}"))
                .isEqualTo(new NewAnswer("a", MAP, Scale.EFFORT_5, 5, null, null, "", "", AnswerSource.SURVEY, "", ""));
        assertThat(read("{\"stage\": \"s1\", \"touchpoint\": null, \"comment\": \"a\"}"))
                .satisfies(answer -> {
                    assertThat(answer.place()).isEqualTo(new PartId(PartType.STAGE, "s1"));
                    assertThat(answer.scale()).isNull();
                });
    }

    @Test
    void answers_without_an_id_are_told_apart() throws Exception {
        List<NewAnswer> answers = readAll("{\"comment\": \"a\"}, {\"comment\": \"a\"}");

        assertThat(answers)
                .extracting(NewAnswer::key)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(NewAnswer.KEY_LENGTH));
    }

    @Test
    void an_answer_of_today_is_none_to_come() throws Exception {
        assertThat(read("{\"comment\": \"a\", \"date\": \"2026-11-27\"}").day()).isEqualTo(LAST_DAY);
    }

    @Test
    void more_than_a_thousand_are_refused() {
        String many = "{\"comment\": \"a\"}, ".repeat(1_000) + "{\"comment\": \"a\"}";

        assertThat(catchThrowableOfType(InvalidTextException.class, () -> readAll(many))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("$.answers");
                    assertThat(problem.messageKey()).isEqualTo("journey-maps.problem.too-many");
                });
    }

    @Test
    void a_change_names_answers_and_what_becomes_of_them() throws Exception {
        assertThat(change("{\"ids\": [2, 1, 2], \"touchpoint\": \"t1\", \"state\": \"linked\", \"card\": \"c1\"}"))
                .isEqualTo(new AnswersChange(
                        Set.of(1, 2), new PartId(PartType.TOUCHPOINT, "t1"), AnswerState.LINKED, "c1"));
        assertThat(change("{\"ids\": [1], \"map\": true}")).isEqualTo(new AnswersChange(Set.of(1), MAP, null, null));
        assertThat(change("{\"ids\": [1], \"map\": false, \"card\": null}"))
                .isEqualTo(new AnswersChange(Set.of(1), null, null, ""));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void what_is_wrong_with_an_answer_is_named(BadText bad) {
        bad.assertIsSaidBy(catchThrowableOfType(
                InvalidTextException.class, () -> mapJson.readAnswers(new StringReader(bad.json()), LAST_DAY)));
    }

    @ParameterizedTest
    @MethodSource("badChanges")
    void what_is_wrong_with_a_change_is_named(BadText bad) {
        bad.assertIsSaidBy(catchThrowableOfType(InvalidTextException.class, () -> change(bad.json())));
    }

    private static BadText bad(String answer, String path, String what, Object... arguments) {
        return new BadText(
                "{\"answers\": [{\"comment\": \"a\"}, " + answer + "]}", "$.answers[1]" + path, what, arguments);
    }

    private NewAnswer read(String answer) throws Exception {
        return readAll(answer).get(0);
    }

    private List<NewAnswer> readAll(String answers) throws Exception {
        return mapJson.readAnswers(new StringReader("{\"answers\": [" + answers + "]}"), LAST_DAY);
    }

    private AnswersChange change(String json) throws Exception {
        return mapJson.readAnswersChange(new StringReader(json));
    }
}
