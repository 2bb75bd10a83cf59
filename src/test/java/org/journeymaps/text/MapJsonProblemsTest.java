package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapJsonProblemsTest {

    static Stream<BadText> badTexts() {
        return Stream.of(
                        notJson(),
                        wrongHeads(),
                        wrongPeople(),
                        wrongCurves(),
                        wrongStages(),
                        wrongLanes(),
                        wrongTouchpoints(),
                        wrongCards())
                .flatMap(List::stream);
    }

    private static List<BadText> notJson() {
        return List.of(
                new BadText("¤" + " ".repeat(2_000_001), "$", "text-too-long", 2_000_001, 2_000_000),
                new BadText("¤  ", "$", "ends-early"),
                new BadText(map("").replace("}", "¤"), "$", "ends-early"),
                new BadText("{\n  \"schema\": 1,\n  \"title\": ¤Hello\n}", "$", "quotes-missing", "Hello"),
                new BadText("{\"title\": \"Hello¤", "$", "ends-early"),
                new BadText("{\"title\":\n¤", "$", "ends-early"),
                new BadText("{\"a\": [1¤, }", "$", "comma-too-many"),
                new BadText("{\"title\": \"a¤\u0001\"}", "$", "not-json"),
                new BadText("{\"title\": \"a\\¤x\"}", "$", "not-json"),
                new BadText("{\"schema\": ¤NaN}", "$", "quotes-missing", "NaN"),
                new BadText("{\"schema\": 0¤1}", "$", "not-json"),
                new BadText("{¤/* note */\"schema\": 1}", "$", "comment"),
                new BadText("¤<", "$", "not-json"),
                new BadText("¤<p>map</p>", "$", "not-json"),
                new BadText(map("") + "\n¤{}", "$", "trailing-text"),
                new BadText(map("") + "\n¤oops", "$", "trailing-text"),
                new BadText("¤[]", "$", "not-an-object"),
                new BadText("¤7", "$", "not-an-object"),
                new BadText("¤[[[", "$", "not-an-object"),
                new BadText("{\"a\":" + "[".repeat(6) + "¤[", "$.a" + "[0]".repeat(6), "too-deep"),
                new BadText("{\"a\":".repeat(7) + "¤{", "$" + ".a".repeat(7), "too-deep"),
                new BadText("{\"a\": [" + "1,".repeat(99) + "¤1, 1", "$.a[99]", "too-deep"),
                new BadText(map(",\n ¤\"title\": \"again\""), "$.title", "field-twice", "title"));
    }

    private static List<BadText> wrongHeads() {
        return List.of(
                new BadText("¤{\"schema\": 1, \"lanes\": []}", "$.stages", "missing-field", "stages"),
                new BadText("¤{\"schema\": 1, \"stages\": []}", "$.lanes", "missing-field", "lanes"),
                new BadText("\n ¤{\"stages\": [], \"lanes\": []}", "$.schema", "missing-field", "schema"),
                new BadText("{\"schema\": ¤3, \"anything\": {}}", "$.schema", "newer-schema", 3L, 2),
                new BadText(map("").replace("1", "¤0"), "$.schema", "not-a-count", 1),
                new BadText(map("").replace("1", "¤-1"), "$.schema", "not-a-count", 1),
                new BadText(map("").replace("1", "¤1.5"), "$.schema", "not-a-count", 1),
                new BadText(map("").replace("1", "¤1e0"), "$.schema", "not-a-count", 1),
                new BadText(map("").replace("1", "¤" + "1".repeat(16)), "$.schema", "not-a-count", 1),
                new BadText(map("").replace("1", "¤" + "1".repeat(1001)), "$.schema", "not-a-count", 1),
                new BadText(map("").replace("1", "¤\"1\""), "$.schema", "not-a-count", 1),
                new BadText(map("").replace("1", "¤null"), "$.schema", "not-a-count", 1),
                new BadText(map(",\n  \"colour\": ¤\"red\""), "$.colour", "unknown-field", "colour"),
                new BadText(map(", \"scenario\": ¤5"), "$.scenario", "not-a-text"),
                new BadText(map(", \"persona\": ¤\"Tom\""), "$.persona", "not-an-object"),
                new BadText(map(", \"persona\": {\"age\": ¤22}"), "$.persona.age", "unknown-field", "age"),
                new BadText(map(", \"sample\": ¤\"yes\""), "$.sample", "not-a-flag"),
                new BadText(
                        map(", \"type\": ¤\"short\""), "$.type", "unknown-choice", "short", "simple, complex, long"),
                new BadText(map(", \"status\": ¤3"), "$.status", "not-a-text"),
                new BadText(map(", \"sample\": ¤\"true\""), "$.sample", "not-a-flag"),
                new BadText(map(", \"sample\": ¤1"), "$.sample", "not-a-flag"),
                new BadText(map(", \"goal\": ¤[]"), "$.goal", "not-a-value"),
                new BadText(map(", \"goal\": ¤{}"), "$.goal", "not-a-value"),
                new BadText(
                        map(", \"key\": ¤\"6f1c7a2e-0d3b-4c55-9a51-2f9e3b7d8c10\""), "$.key", "unknown-field", "key"),
                new BadText(map(", \"goal\": ¤\"\\ud83d\""), "$.goal", "bad-character", "U+D83D", 1),
                new BadText(map(", \"goal\": ¤\"a\uDE00\""), "$.goal", "bad-character", "U+DE00", 2),
                new BadText(map(", \"goal\": ¤\"a\\u0000b\""), "$.goal", "bad-character", "U+0000", 2),
                new BadText(
                        map(", \"persona\": {\"name\": ¤\"" + "n".repeat(251) + "\"}"),
                        "$.persona.name",
                        "too-long",
                        251,
                        250),
                new BadText(map(", \"cards\": ¤{}"), "$.cards", "not-a-list"));
    }

    private static List<BadText> wrongPeople() {
        return List.of(
                new BadText(
                        "¤" + map(", \"persona\": {\"name\": \"Tom\"}, \"personas\": []"),
                        "$",
                        "one-of",
                        "persona, personas"),
                new BadText(map(", \"personas\": [¤{\"name\": \"Tom\"}]"), "$.personas[0].id", "missing-field", "id"),
                new BadText(
                        map(", \"personas\": [{\"id\": \"p\"}, {\"id\": ¤\"p\"}]"),
                        "$.personas[1].id",
                        "id-twice",
                        "p"),
                new BadText(
                        map(", \"personas\": [{\"id\": \"p\", \"evidence\": ¤\"felt\"}]"),
                        "$.personas[0].evidence",
                        "unknown-choice",
                        "felt",
                        "assumed, researched"),
                new BadText(
                        map(", \"curves\": [{\"id\": \"main\", \"persona\": ¤\"main\"}]"),
                        "$.curves[0].persona",
                        "no-such-persona",
                        "main"),
                new BadText(
                        map(", \"persona\": {\"name\": \"Tom\"}, \"curves\": [{\"id\": \"k\", \"persona\": ¤\"p\"}]"),
                        "$.curves[0].persona",
                        "no-such-persona",
                        "p"),
                new BadText(map(", \"lastReview\": ¤\"2026-02-30\""), "$.lastReview", "bad-day"),
                new BadText(map(", \"language\": ¤\"French\""), "$.language", "bad-language"),
                new BadText(
                        map(", \"persona\": {\"page\": ¤\"javascript:alert(1)\"}"), "$.persona.page", "bad-address"),
                new BadText(map(", \"lastReview\": ¤20261103"), "$.lastReview", "not-a-text"),
                new BadText(
                        map(", \"segment\": ¤\"us\""),
                        "$.segment",
                        "unknown-choice",
                        "us",
                        "b2b, b2c, public, internal"));
    }

    private static List<BadText> wrongCurves() {
        return List.of(
                new BadText(
                        feelings("{\"curve\": ¤\"j\", \"anchor\": \"s\", \"emotion\": 1}"),
                        "$.feelings[0].curve",
                        "no-such-curve",
                        "j"),
                new BadText(
                        feelings("{\"curve\": ¤\"main\", \"anchor\": \"s\", \"emotion\": 1}"),
                        "$.feelings[0].curve",
                        "feeling-on-main"),
                new BadText(
                        feelings("{\"curve\": \"k\", \"anchor\": ¤\"t\", \"emotion\": 1}"),
                        "$.feelings[0].anchor",
                        "no-such-anchor",
                        "t"),
                new BadText(
                        feelings("{\"curve\": \"k\", \"anchor\": ¤null, \"emotion\": 1}"),
                        "$.feelings[0].anchor",
                        "no-such-anchor",
                        ""),
                new BadText(
                        feelings("¤{\"curve\": \"k\", \"anchor\": \"s\"}"),
                        "$.feelings[0].emotion",
                        "missing-field",
                        "emotion"),
                new BadText(
                        feelings("¤{\"curve\": \"k\", \"anchor\": \"s\", \"emotion\": null}"),
                        "$.feelings[0].emotion",
                        "missing-field",
                        "emotion"),
                new BadText(
                        feelings(
                                "{\"curve\": \"k\", \"anchor\": \"s\", \"emotion\": 1},\n ¤{\"curve\": \"k\", \"anchor\": \"s\", \"emotion\": 2}"),
                        "$.feelings[1]",
                        "feeling-twice",
                        "k",
                        "s"));
    }

    private static List<BadText> wrongStages() {
        return List.of(
                new BadText(stages("¤\"Pay\""), "$.stages[0]", "not-an-object"),
                new BadText(stages("¤{\"id\": \"a\"}"), "$.stages[0].name", "missing-field", "name"),
                new BadText(stages("¤{\"name\": \"A\"}"), "$.stages[0].id", "missing-field", "id"),
                new BadText(stages("{\"id\": ¤null, \"name\": \"A\"}"), "$.stages[0].id", "not-a-text"),
                new BadText(stages("{\"id\": ¤7, \"name\": \"A\"}"), "$.stages[0].id", "not-a-text"),
                new BadText(stages("¤{\"id\": \"a\", \"name\": null}"), "$.stages[0].name", "missing-field", "name"),
                new BadText(stages("{\"id\": ¤\"a b\", \"name\": \"A\"}"), "$.stages[0].id", "bad-id", 64),
                new BadText(stages("{\"id\": \"a\", \"name\": ¤\" \"}"), "$.stages[0].name", "empty"),
                new BadText(stages("{\"id\": \"a\", \"name\": ¤\"A\\nB\"}"), "$.stages[0].name", "several-lines"),
                new BadText(
                        stages("{\"id\": \"a\", \"name\": \"A\"},\n {\"id\": ¤\"a\", \"name\": \"B\"}"),
                        "$.stages[1].id",
                        "id-twice",
                        "a"),
                new BadText(
                        stages("{\"id\": \"a\", \"name\": \"A\", \"touchpoints\": ¤[]}"),
                        "$.stages[0].touchpoints",
                        "unknown-field",
                        "touchpoints"),
                new BadText(tooManyStages(), "$.stages", "too-many", 60));
    }

    private static String tooManyStages() {
        List<String> stages = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            stages.add("{\"id\": \"s" + i + "\", \"name\": \"S\"}");
        }
        return stages(String.join(",\n", stages)).replace("{\"id\": \"s60\"", "¤{\"id\": \"s60\"");
    }

    private static List<BadText> wrongLanes() {
        return List.of(
                new BadText(
                        lanes("{\"id\": \"l\", \"type\": ¤\"rocket\"}"),
                        "$.lanes[0].type",
                        "unknown-choice",
                        "rocket",
                        "touchpoints, emotion, importance, performance, customer_rating, gap, indicators, actions, thoughts, "
                                + "sees, hears, thinks_feels, says_does, expectations, pains, gains, opportunities, storyboard, "
                                + "backstage, systems, text"),
                new BadText(lanes("{\"id\": \"l\", \"type\": ¤3}"), "$.lanes[0].type", "not-a-text"),
                new BadText(lanes("¤{\"id\": \"l\"}"), "$.lanes[0].type", "missing-field", "type"),
                new BadText(
                        lanes("{\"id\": \"l\", \"type\": \"emotion\"}, {\"id\": \"m\", \"type\": ¤\"emotion\"}"),
                        "$.lanes[1].type",
                        "lane-twice",
                        "emotion"));
    }

    private static List<BadText> wrongTouchpoints() {
        return List.of(
                new BadText(touchpoint("\"emotion\": ¤7"), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"emotion\": ¤-2.1"), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"emotion\": ¤0.25"), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"emotion\": ¤1e999999999"), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"emotion\": ¤1e-999999999"), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"emotion\": ¤1e99999999999"), "$.touchpoints[0].emotion", "number-too-long"),
                new BadText(
                        touchpoint("\"emotion\": ¤" + "1".repeat(41)), "$.touchpoints[0].emotion", "number-too-long"),
                new BadText(touchpoint("\"emotion\": ¤1e400"), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"emotion\": ¤1E+2"), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(
                        touchpoint("\"emotion\": ¤0." + "1".repeat(1001)),
                        "$.touchpoints[0].emotion",
                        "number-too-long"),
                new BadText(touchpoint("\"importance\": ¤1E+2"), "$.touchpoints[0].importance", "bad-rating", 1, 5),
                new BadText(touchpoint("\"momentOfTruth\": ¤1"), "$.touchpoints[0].momentOfTruth", "not-a-flag"),
                new BadText(touchpoint("\"momentOfTruth\": ¤\"true\""), "$.touchpoints[0].momentOfTruth", "not-a-flag"),
                new BadText(touchpoint("\"emotion\": ¤\"1\""), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"emotion\": ¤\"happy\""), "$.touchpoints[0].emotion", "bad-emotion"),
                new BadText(touchpoint("\"importance\": ¤0"), "$.touchpoints[0].importance", "bad-rating", 1, 5),
                new BadText(touchpoint("\"importance\": ¤2.5"), "$.touchpoints[0].importance", "bad-rating", 1, 5),
                new BadText(touchpoint("\"importance\": ¤true"), "$.touchpoints[0].importance", "not-a-number"),
                new BadText(
                        touchpoint("\"team\": \"\"").replace("\"s\", \"name\": \"T\"", "¤\"gone\", \"name\": \"T\""),
                        "$.touchpoints[0].stage",
                        "no-such-stage",
                        "gone"),
                new BadText(
                        touchpoint("\"team\": \"\"").replace("\"web\"", "¤\"Fax\\nor telex\""),
                        "$.touchpoints[0].channel",
                        "several-lines"));
    }

    private static List<BadText> wrongCards() {
        return List.of(
                new BadText(card("¤\"gone\"", "\"s\"", ""), "$.cards[0].lane", "no-such-lane", "gone"),
                new BadText(card("¤\"drawn\"", "\"s\"", ""), "$.cards[0].lane", "lane-without-cards", "drawn"),
                new BadText(card("\"held\"", "¤\"gone\"", ""), "$.cards[0].anchor", "no-such-anchor", "gone"),
                new BadText(
                        card("\"held\"", "\"s\"", ", \"severity\": ¤3"),
                        "$.cards[0].severity",
                        "severity-outside-pains"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void says_what_is_wrong_and_where(BadText bad) {
        bad.assertIsSaidBy(refusal(bad.json()));
    }

    @Test
    void finds_the_place_of_a_touchpoint_and_a_card_in_the_texts_own_order() {
        String text = """
            {"schema": 1, "title": "",
             "stages": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
             "lanes": [{"id": "l", "type": "text"}],
             "touchpoints": [
              {"id": "t", "stage": "b", "name": "T\\n2", "channel": "web"},
              {"id": "u", "stage": "a", "name": "U", "channel": "web", "team": "U\\n2"}],
             "cards": [
              {"id": "c", "lane": "l", "anchor": "t", "text": ""},
              {"id": "d", "lane": "l", "anchor": "a", "text": "D"}]}
            """;
        assertThat(problems(text))
                .containsExactly(
                        new Problem("$.touchpoints[0].name", BadText.PREFIX + "several-lines", List.of(), 5, 37),
                        new Problem("$.touchpoints[1].team", BadText.PREFIX + "several-lines", List.of(), 6, 68),
                        new Problem("$.cards[0].text", BadText.PREFIX + "empty", List.of(), 8, 51));
    }

    @Test
    void lists_several_problems_in_reading_order_and_never_more_than_twenty() {
        String stage = "{\"id\": 1, \"name\": \"A\", \"x\": 1}";
        List<Problem> problems = problems(stages(String.join(",\n", List.of(stage, stage, stage))));
        assertThat(problems)
                .extracting(Problem::path)
                .containsExactly(
                        "$.stages[0].id",
                        "$.stages[0].x",
                        "$.stages[1].id",
                        "$.stages[1].x",
                        "$.stages[2].id",
                        "$.stages[2].x");

        String touchpoints =
                "{\"schema\": 1, \"stages\": [], \"lanes\": [], \"touchpoints\": [" + "1,".repeat(30) + "1]}";
        assertThat(problems(touchpoints))
                .hasSize(20)
                .first()
                .extracting(Problem::path)
                .isEqualTo("$.touchpoints[0]");

        assertThat(problems(stages("1,".repeat(100_000) + "1"))).hasSize(20);
    }

    @Test
    void says_only_that_a_newer_text_is_newer() {
        assertThat(problems("{\"lanes\": 1, \"schema\": 12}"))
                .containsExactly(new Problem("$.schema", BadText.PREFIX + "newer-schema", List.of(12L, 2), 1, 24));
    }

    @Test
    void quotes_an_endless_name_in_part() {
        List<Problem> problems = problems(map(", \"" + "x".repeat(50_001) + "\": 1"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).path()).hasSize(250);
        assertThat(problems.get(0).arguments()).containsExactly("x".repeat(249) + "…");
    }

    private static List<Problem> problems(String text) {
        return refusal(text).problems();
    }

    private static InvalidTextException refusal(String text) {
        InvalidTextException refusal = catchThrowableOfType(InvalidTextException.class, () -> new MapJson().read(text));
        assertThat(refusal).as("refusal of the text").isNotNull();
        return refusal;
    }

    private static String map(String more) {
        return "{\"schema\": 1, \"title\": \"\", \"stages\": [], \"lanes\": []" + more + "}";
    }

    private static String stages(String stages) {
        return "{\"schema\": 1, \"title\": \"\", \"lanes\": [],\n \"stages\": [" + stages + "]}";
    }

    private static String feelings(String feelings) {
        return "{\"schema\": 2, \"lanes\": [], \"stages\": [{\"id\": \"s\", \"name\": \"S\"}],\n"
                + " \"curves\": [{\"id\": \"k\"}], \"feelings\": [" + feelings + "]}";
    }

    private static String lanes(String lanes) {
        return "{\"schema\": 1, \"title\": \"\", \"stages\": [],\n \"lanes\": [" + lanes + "]}";
    }

    private static String touchpoint(String field) {
        return "{\"schema\": 1, \"title\": \"\", \"lanes\": [], \"stages\": [{\"id\": \"s\", \"name\": \"S\"}],\n"
                + " \"touchpoints\": [\n  {\"id\": \"t\", \"stage\": \"s\", \"name\": \"T\", \"channel\": \"web\",\n"
                + "   " + field + "}]}";
    }

    private static String card(String lane, String anchor, String more) {
        return "{\"schema\": 1, \"title\": \"\", \"stages\": [{\"id\": \"s\", \"name\": \"S\"}],\n"
                + " \"lanes\": [{\"id\": \"held\", \"type\": \"text\"}, {\"id\": \"drawn\", \"type\": \"emotion\"}],\n"
                + " \"cards\": [{\"id\": \"c\", \"text\": \"C\", \"lane\": " + lane + ", \"anchor\": " + anchor + more
                + "}]}";
    }
}
