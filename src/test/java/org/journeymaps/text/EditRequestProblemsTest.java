package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request that is not well made is refused at the field that is wrong. */
class EditRequestProblemsTest {

    private static final String KINDS = "change, add, move, remove, startFrom, undo, restore";
    private static final String LISTED = "persona, curve, stage, lane, touchpoint, card";
    private static final String COLOURS = "blue, teal, purple, magenta, orange, green, yellow, red, lime, gray";

    static Stream<BadText> badTexts() {
        return Stream.of(
                        bodies(),
                        fields(),
                        changes(),
                        values(),
                        curves(),
                        additions(),
                        moves(),
                        removals(),
                        starts(),
                        returns())
                .flatMap(List::stream);
    }

    private static List<BadText> bodies() {
        return List.of(
                new BadText("¤", "$", "ends-early"),
                new BadText("¤ \n ", "$", "ends-early"),
                new BadText("¤\uFEFF" + request(undo("1")), "$", "not-json"),
                new BadText("¤[]", "$", "not-an-object"),
                new BadText("¤[" + request(undo("1")) + "]", "$", "not-an-object"),
                new BadText("¤7", "$", "not-an-object"),
                new BadText("¤\"text\"", "$", "not-an-object"),
                new BadText("¤null", "$", "not-an-object"),
                new BadText("¤baseRevision=1", "$", "not-json"),
                new BadText("{\"baseRevision\": 1,\n \"edits\": [¤", "$", "ends-early"),
                new BadText("{\"baseRevision\": 1,\n \"id\": \"abc¤", "$", "ends-early"),
                new BadText("{\"baseRevision\": 1, ¤}", "$", "not-json"),
                new BadText(request(undo("1")) + "\n¤{}", "$", "trailing-text"),
                new BadText(request(undo("1")) + " ¤oops", "$", "trailing-text"));
    }

    private static List<BadText> fields() {
        return List.of(
                new BadText("\n ¤{\"edits\": [" + undo("1") + "]}", "$.baseRevision", "missing-field", "baseRevision"),
                new BadText(withBase("¤-1"), "$.baseRevision", "not-a-count", 0),
                new BadText(withBase("¤1.5"), "$.baseRevision", "not-a-count", 0),
                new BadText(withBase("¤1e3"), "$.baseRevision", "not-a-count", 0),
                new BadText(withBase("¤\"1\""), "$.baseRevision", "not-a-count", 0),
                new BadText(withBase("¤null"), "$.baseRevision", "not-a-count", 0),
                new BadText(withBase("¤1000000000000000"), "$.baseRevision", "not-a-count", 0),
                new BadText("¤{\"baseRevision\": 1}", "$.edits", "missing-field", "edits"),
                new BadText("¤{\"baseRevision\": 1, \"edits\": []}", "$.edits", "missing-field", "edits"),
                new BadText("{\"baseRevision\": 1, \"edits\": ¤{}}", "$.edits", "not-a-list"),
                new BadText("{\"baseRevision\": 1, \"edits\": ¤null}", "$.edits", "not-a-list"),
                new BadText(request("¤7"), "$.edits[0]", "not-an-object"),
                new BadText(request("¤null"), "$.edits[0]", "not-an-object"),
                new BadText(request("¤[]"), "$.edits[0]", "not-an-object"),
                new BadText(more("\"page\": ¤65"), "$.page", "unknown-field", "page"),
                new BadText(more("¤\"baseRevision\": 2"), "$.baseRevision", "field-twice", "baseRevision"),
                new BadText(more("\"id\": ¤7"), "$.id", "bad-id", 64),
                new BadText(more("\"id\": ¤\"\""), "$.id", "bad-id", 64),
                new BadText(more("\"id\": ¤\"a b\""), "$.id", "bad-id", 64),
                new BadText(more("\"id\": ¤\"" + "i".repeat(65) + "\""), "$.id", "bad-id", 64),
                new BadText(request("¤{}"), "$.edits[0].edit", "missing-field", "edit"),
                new BadText(
                        request("¤{\"part\": \"stage\", \"id\": \"s\"}"), "$.edits[0].edit", "missing-field", "edit"),
                new BadText(
                        request("{\"edit\": ¤\"sing\", \"part\": \"stage\", \"id\": \"s\"}"),
                        "$.edits[0].edit",
                        "unknown-choice",
                        "sing",
                        KINDS),
                new BadText(request("{\"edit\": ¤7}"), "$.edits[0].edit", "not-a-text"),
                new BadText(
                        request("{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"s\", ¤\"id\": \"t\"}"),
                        "$.edits[0].id",
                        "field-twice",
                        "id"),
                new BadText(
                        request(undo("1").replace("}", ", \"why\": ¤\"because\"}")),
                        "$.edits[0].why",
                        "unknown-field",
                        "why"),
                new BadText(
                        request(String.join(",", Collections.nCopies(1_000, removal())) + ",¤" + removal()),
                        "$.edits",
                        "too-many",
                        1_000));
    }

    private static List<BadText> changes() {
        String types = "map, persona, curve, stage, lane, touchpoint, card";
        return List.of(
                new BadText(
                        request("¤{\"edit\": \"change\", \"id\": \"s\", \"attribute\": \"name\", \"from\": 1, \"to\":"
                                + " 2}"),
                        "$.edits[0].part",
                        "missing-field",
                        "part"),
                new BadText(
                        request(change("name", "\"A\"", "\"B\"").replace("\"stage\"", "¤\"feeling\"")),
                        "$.edits[0].part",
                        "unknown-choice",
                        "feeling",
                        types),
                new BadText(
                        request(change("name", "\"A\"", "\"B\"").replace("\"stage\"", "¤true")),
                        "$.edits[0].part",
                        "not-a-text"),
                new BadText(
                        request("¤" + change("name", "\"A\"", "\"B\"").replace("\"id\": \"s\", ", "")),
                        "$.edits[0].id",
                        "missing-field",
                        "id"),
                new BadText(
                        request(change("name", "\"A\"", "\"B\"").replace("\"s\"", "¤\"a b\"")),
                        "$.edits[0].id",
                        "bad-id",
                        64),
                new BadText(
                        request(change("name", "\"A\"", "\"B\"").replace("\"s\"", "¤7")),
                        "$.edits[0].id",
                        "not-a-text"),
                new BadText(
                        request("{\"edit\": \"change\", \"part\": \"map\", \"id\": ¤\"m\", \"attribute\": \"title\", "
                                + "\"from\": \"A\", \"to\": \"B\"}"),
                        "$.edits[0].id",
                        "unknown-field",
                        "id"),
                new BadText(
                        request(change("mood", "\"A\"", "\"B\"").replace("\"mood\"", "¤\"mood\"")),
                        "$.edits[0].attribute",
                        "unknown-choice",
                        "mood",
                        "name, goal, colour, phase, description, owner, entry, exit, duration, emotion, evidence"),
                new BadText(
                        request(change("name", "\"A\"", "\"B\"").replace("\"name\"", "¤null")),
                        "$.edits[0].attribute",
                        "not-a-text"),
                new BadText(
                        request("¤" + change("name", "\"A\"", "\"B\"").replace("\"attribute\": \"name\", ", "")),
                        "$.edits[0].attribute",
                        "missing-field",
                        "attribute"),
                new BadText(
                        request("¤" + change("name", "\"A\"", "\"B\"").replace(", \"from\": \"A\"", "")),
                        "$.edits[0].from",
                        "missing-field",
                        "from"),
                new BadText(
                        request("¤" + change("name", "\"A\"", "\"B\"").replace(", \"to\": \"B\"", "")),
                        "$.edits[0].to",
                        "missing-field",
                        "to"),
                new BadText(
                        "{\"baseRevision\": 1, \"edits\": [" + removal() + ", " + removal() + ",\n "
                                + change("name", "\"A\"", "¤\"\"") + "]}",
                        "$.edits[2].to",
                        "empty"));
    }

    private static List<BadText> values() {
        return List.of(
                new BadText(request(change("name", "¤7", "\"B\"")), "$.edits[0].from", "not-a-text"),
                new BadText(request(change("name", "\"A\"", "¤7")), "$.edits[0].to", "not-a-text"),
                new BadText(request(change("name", "\"A\"", "¤true")), "$.edits[0].to", "not-a-text"),
                new BadText(request(change("name", "\"A\"", "¤[]")), "$.edits[0].to", "not-a-value"),
                new BadText(request(change("goal", "¤{}", "\"B\"")), "$.edits[0].from", "not-a-value"),
                new BadText(request(change("name", "\"A\"", "¤null")), "$.edits[0].to", "empty"),
                new BadText(request(change("name", "\"A\"", "¤\" \\n \"")), "$.edits[0].to", "empty"),
                new BadText(request(change("name", "\"A\"", "¤\"a\\nb\"")), "$.edits[0].to", "several-lines"),
                new BadText(
                        request(change("name", "\"A\"", "¤\"" + "n".repeat(251) + "\"")),
                        "$.edits[0].to",
                        "too-long",
                        251,
                        250),
                new BadText(
                        request(change("goal", "\"A\"", "¤\"" + "t".repeat(4_001) + "\"")),
                        "$.edits[0].to",
                        "too-long",
                        4_001,
                        4_000),
                new BadText(
                        request(change("goal", "\"A\"", "¤\"a\\ud83d\"")),
                        "$.edits[0].to",
                        "bad-character",
                        "U+D83D",
                        2),
                new BadText(
                        request(change("goal", "\"A\"", "¤\"\\u0000\"")),
                        "$.edits[0].to",
                        "bad-character",
                        "U+0000",
                        1),
                new BadText(
                        request(change("colour", "¤\"pink\"", "\"red\"")),
                        "$.edits[0].from",
                        "unknown-choice",
                        "pink",
                        COLOURS),
                new BadText(
                        request(change("colour", "\"red\"", "¤\"pink\"")),
                        "$.edits[0].to",
                        "unknown-choice",
                        "pink",
                        COLOURS),
                new BadText(request(rating("emotion", "¤7")), "$.edits[0].to", "bad-emotion"),
                new BadText(request(rating("emotion", "¤0.25")), "$.edits[0].to", "bad-emotion"),
                new BadText(request(rating("emotion", "¤1e400")), "$.edits[0].to", "bad-emotion"),
                new BadText(request(rating("emotion", "¤1E+2")), "$.edits[0].to", "bad-emotion"),
                new BadText(request(rating("emotion", "¤1e99999999999")), "$.edits[0].to", "number-too-long"),
                new BadText(request(rating("emotion", "¤\"1\"")), "$.edits[0].to", "bad-emotion"),
                new BadText(request(rating("emotion", "¤true")), "$.edits[0].to", "not-a-number"),
                new BadText(request(rating("channel", "¤\"a\\nb\"")), "$.edits[0].to", "several-lines"),
                new BadText(
                        request(
                                "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"lastReview\", \"from\": null,"
                                        + " \"to\": ¤\"3 November\"}"),
                        "$.edits[0].to",
                        "bad-day"),
                new BadText(request(rating("importance", "¤0")), "$.edits[0].to", "bad-rating", 1, 5),
                new BadText(request(rating("importance", "¤2.5")), "$.edits[0].to", "bad-rating", 1, 5),
                new BadText(request(rating("importance", "¤true")), "$.edits[0].to", "not-a-number"),
                new BadText(request(rating("momentOfTruth", "¤1")), "$.edits[0].to", "not-a-flag"),
                new BadText(request(rating("momentOfTruth", "¤\"true\"")), "$.edits[0].to", "not-a-flag"),
                new BadText(
                        request(rating("evidence", "¤\"proven\"")),
                        "$.edits[0].to",
                        "unknown-choice",
                        "proven",
                        "assumed, measured"));
    }

    private static List<BadText> curves() {
        return List.of(
                new BadText(request(onCurve(rating("emotion", "1"), "¤\"a b\"")), "$.edits[0].curve", "bad-id", 64),
                new BadText(request(onCurve(rating("emotion", "¤7"), "\"k\"")), "$.edits[0].to", "bad-emotion"),
                new BadText(request(onCurve(rating("name", "\"A\""), "¤\"k\"")), "$.edits[0].curve", "not-on-a-curve"),
                new BadText(
                        request(onCurve(change("name", "\"A\"", "\"B\"").replace("stage", "lane"), "¤\"k\"")),
                        "$.edits[0].curve",
                        "not-on-a-curve"),
                new BadText(
                        request(onCurve(rating("text", "\"A\"").replace("\"touchpoint\"", "\"card\""), "¤\"k\"")),
                        "$.edits[0].curve",
                        "not-on-a-curve"),
                new BadText(
                        request(onCurve(
                                rating("evidence", "\"observed\"").replace("\"touchpoint\"", "\"card\""), "¤\"k\"")),
                        "$.edits[0].curve",
                        "not-on-a-curve"));
    }

    private static List<BadText> additions() {
        String stage = "{\"id\": \"n\", \"name\": \"Use\"}";
        String card = "\"id\": \"n\", \"lane\": \"l\", \"anchor\": \"s\", \"text\": \"Slow\"";
        return List.of(
                new BadText(
                        request(add("stage", stage).replace("\"stage\"", "¤\"map\"")),
                        "$.edits[0].part",
                        "unknown-choice",
                        "map",
                        LISTED),
                new BadText(
                        request(add("stage", stage).replace("\"stage\"", "¤\"feeling\"")),
                        "$.edits[0].part",
                        "unknown-choice",
                        "feeling",
                        LISTED),
                new BadText(
                        request("¤{\"edit\": \"add\", \"part\": \"stage\"}"),
                        "$.edits[0].value",
                        "missing-field",
                        "value"),
                new BadText(request(add("stage", "¤null")), "$.edits[0].value", "not-an-object"),
                new BadText(request(add("stage", "¤\"Use\"")), "$.edits[0].value", "not-an-object"),
                new BadText(
                        request(add("stage", "¤{\"name\": \"Use\"}")), "$.edits[0].value.id", "missing-field", "id"),
                new BadText(
                        request(add("stage", "{\"id\": ¤\"é\", \"name\": \"Use\"}")),
                        "$.edits[0].value.id",
                        "bad-id",
                        64),
                new BadText(
                        request(add("stage", "¤{\"id\": \"n\"}")), "$.edits[0].value.name", "missing-field", "name"),
                new BadText(
                        request(add("stage", "{\"id\": \"n\", \"name\": ¤\"\"}")), "$.edits[0].value.name", "empty"),
                new BadText(
                        request(add("stage", "{\"id\": \"n\", \"name\": \"Use\", \"mood\": ¤1}")),
                        "$.edits[0].value.mood",
                        "unknown-field",
                        "mood"),
                new BadText(request(add("lane", "¤{\"id\": \"n\"}")), "$.edits[0].value.type", "missing-field", "type"),
                new BadText(
                        request(add("lane", "{\"id\": \"n\", \"type\": ¤null}")),
                        "$.edits[0].value.type",
                        "not-a-text"),
                new BadText(
                        request(add("touchpoint", "¤{\"id\": \"n\", \"name\": \"Calls\"}")),
                        "$.edits[0].value.stage",
                        "missing-field",
                        "stage"),
                new BadText(
                        request(add("card", "¤{" + card.replace("\"lane\": \"l\", ", "") + "}")),
                        "$.edits[0].value.lane",
                        "missing-field",
                        "lane"),
                new BadText(
                        request(add("card", "{" + card.replace("\"s\"", "¤7") + "}")),
                        "$.edits[0].value.anchor",
                        "not-a-text"),
                new BadText(
                        request(add("card", "¤{" + card.replace(", \"text\": \"Slow\"", "") + "}")),
                        "$.edits[0].value.text",
                        "missing-field",
                        "text"),
                new BadText(
                        request(add("card", "{" + card + ", \"severity\": ¤9}")),
                        "$.edits[0].value.severity",
                        "bad-rating",
                        1,
                        5),
                new BadText(
                        request(add("card", "{" + card + ", \"severity\": ¤[]}")),
                        "$.edits[0].value.severity",
                        "not-a-value"),
                new BadText(request(add("stage", stage, "¤7")), "$.edits[0].after", "not-a-text"),
                new BadText(request(add("stage", stage, "¤\"\"")), "$.edits[0].after", "bad-id", 64),
                new BadText(request(add("stage", stage, "¤\"a b\"")), "$.edits[0].after", "bad-id", 64),
                new BadText(
                        request(add("stage", stage, "null, \"index\": ¤1")),
                        "$.edits[0].index",
                        "unknown-field",
                        "index"));
    }

    private static List<BadText> moves() {
        return List.of(
                new BadText(
                        request(move("stage", "{}").replace("\"stage\"", "¤\"map\"")),
                        "$.edits[0].part",
                        "unknown-choice",
                        "map",
                        LISTED),
                new BadText(
                        request("¤" + move("stage", "{}").replace("\"id\": \"m\", ", "")),
                        "$.edits[0].id",
                        "missing-field",
                        "id"),
                new BadText(
                        request("¤{\"edit\": \"move\", \"part\": \"stage\", \"id\": \"m\"}"),
                        "$.edits[0].to",
                        "missing-field",
                        "to"),
                new BadText(request(move("stage", "¤null")), "$.edits[0].to", "not-an-object"),
                new BadText(request(move("stage", "¤\"s\"")), "$.edits[0].to", "not-an-object"),
                new BadText(
                        request(move("stage", "{\"stage\": ¤\"s\"}")), "$.edits[0].to.stage", "unknown-field", "stage"),
                new BadText(request(move("lane", "{\"after\": ¤7}")), "$.edits[0].to.after", "not-a-text"),
                new BadText(
                        request(move("touchpoint", "¤{\"after\": null}")),
                        "$.edits[0].to.stage",
                        "missing-field",
                        "stage"),
                new BadText(request(move("touchpoint", "{\"stage\": ¤\"\"}")), "$.edits[0].to.stage", "bad-id", 64),
                new BadText(
                        request(move("card", "¤{\"anchor\": \"s\"}")), "$.edits[0].to.lane", "missing-field", "lane"),
                new BadText(
                        request(move("card", "¤{\"lane\": \"l\"}")), "$.edits[0].to.anchor", "missing-field", "anchor"),
                new BadText(
                        request(move("stage", "{}").replace("\"to\"", "\"from\": ¤{}, \"to\"")),
                        "$.edits[0].from",
                        "unknown-field",
                        "from"));
    }

    private static List<BadText> removals() {
        return List.of(
                new BadText(
                        request("{\"edit\": \"remove\", \"part\": ¤\"map\"}"),
                        "$.edits[0].part",
                        "unknown-choice",
                        "map",
                        LISTED),
                new BadText(
                        request("{\"edit\": \"remove\", \"part\": ¤\"feeling\", \"id\": \"main\"}"),
                        "$.edits[0].part",
                        "unknown-choice",
                        "feeling",
                        LISTED),
                new BadText(
                        request("{\"edit\": \"remove\", \"part\": \"curve\", \"id\": ¤\"main\"}"),
                        "$.edits[0].id",
                        "main-curve-stays"),
                new BadText(
                        request("¤{\"edit\": \"remove\", \"part\": \"stage\"}"),
                        "$.edits[0].id",
                        "missing-field",
                        "id"),
                new BadText(
                        request("{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"s\", \"parts\": ¤[]}"),
                        "$.edits[0].parts",
                        "unknown-field",
                        "parts"));
    }

    private static List<BadText> starts() {
        String sources = "journey, blank, json";
        return List.of(
                new BadText(request("¤{\"edit\": \"startFrom\"}"), "$.edits[0]", "one-of", sources),
                new BadText(request("¤" + start("\"language\": \"fr\"")), "$.edits[0]", "one-of", sources),
                new BadText(
                        request("¤" + start("\"journey\": \"hotel-stay\", \"blank\": true")),
                        "$.edits[0]",
                        "one-of",
                        sources),
                new BadText(
                        request("¤" + start("\"journey\": \"hotel-stay\", \"blank\": true, \"json\": \"{}\"")),
                        "$.edits[0]",
                        "one-of",
                        sources),
                new BadText(request(start("\"journey\": ¤7")), "$.edits[0].journey", "not-a-text"),
                new BadText(request(start("\"json\": ¤{}")), "$.edits[0].json", "not-a-text"),
                new BadText(request(start("\"blank\": ¤1")), "$.edits[0].blank", "not-a-flag"),
                new BadText(request(start("\"blank\": ¤\"true\"")), "$.edits[0].blank", "not-a-flag"),
                new BadText(request(start("\"blank\": ¤null")), "$.edits[0].blank", "not-a-flag"),
                new BadText(request(start("\"blank\": ¤[]")), "$.edits[0].blank", "not-a-flag"),
                new BadText(request(start("\"blank\": ¤false")), "$.edits[0].blank", "unknown-choice", "false", "true"),
                new BadText(
                        request(start("\"blank\": true, \"language\": ¤\"de\"")),
                        "$.edits[0].language",
                        "unknown-choice",
                        "de",
                        "en, fr"),
                new BadText(request(start("\"blank\": true, \"language\": ¤7")), "$.edits[0].language", "not-a-text"),
                new BadText(request(start("\"blank\": true, \"map\": ¤{}")), "$.edits[0].map", "unknown-field", "map"),
                new BadText("¤" + request(start("\"blank\": true") + ", " + removal()), "$.edits", "edit-alone"),
                new BadText("¤" + request(removal() + ", " + start("\"blank\": true")), "$.edits", "edit-alone"),
                new BadText(
                        "¤" + request(start("\"blank\": true") + ", " + start("\"blank\": true")),
                        "$.edits",
                        "edit-alone"));
    }

    private static List<BadText> returns() {
        return List.of(
                new BadText(request("¤{\"edit\": \"undo\"}"), "$.edits[0].revision", "missing-field", "revision"),
                new BadText(request(undo("¤-1")), "$.edits[0].revision", "not-a-count", 0),
                new BadText(request(undo("¤\"46\"")), "$.edits[0].revision", "not-a-count", 0),
                new BadText(request(undo("¤1e2")), "$.edits[0].revision", "not-a-count", 0),
                new BadText(request("¤{\"edit\": \"restore\"}"), "$.edits[0].revision", "missing-field", "revision"),
                new BadText(
                        request("{\"edit\": \"restore\", \"revision\": ¤null}"),
                        "$.edits[0].revision",
                        "not-a-count",
                        0),
                new BadText("¤" + request(undo("46") + ", " + undo("45")), "$.edits", "edit-alone"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void is_refused_at_the_field(BadText bad) {
        bad.assertIsSaidBy(refusal(bad.json()));
    }

    @Test
    void is_told_of_all_that_is_wrong_in_reading_order() {
        String text = """
            {"edits": [
              {"edit": "change", "part": "stage", "id": "s", "attribute": "name", "from": 1, "to": ""},
              {"edit": "add", "part": "lane", "value": {"type": "rocket"}, "after": 5},
              {"edit": "move", "part": "card", "id": "c", "to": {}}],
             "page": 5}
            """;
        assertThat(refusal(text).problems())
                .extracting(Problem::path)
                .containsExactly(
                        "$.baseRevision",
                        "$.edits[0].from",
                        "$.edits[0].to",
                        "$.edits[1].value.id",
                        "$.edits[1].value.type",
                        "$.edits[1].after",
                        "$.edits[2].to.lane",
                        "$.edits[2].to.anchor",
                        "$.page");
    }

    private static InvalidTextException refusal(String text) {
        return catchThrowableOfType(
                InvalidTextException.class, () -> new MapJson().readRequest(new StringReader(text)));
    }

    private static String request(String edits) {
        return "{\"baseRevision\": 1, \"edits\": [" + edits + "]}";
    }

    private static String withBase(String baseRevision) {
        return "{\"baseRevision\": " + baseRevision + ", \"edits\": [" + undo("1") + "]}";
    }

    private static String more(String field) {
        return "{\"baseRevision\": 1, \"edits\": [" + undo("1") + "], " + field + "}";
    }

    private static String change(String attribute, String from, String to) {
        return "{\"edit\": \"change\", \"part\": \"stage\", \"id\": \"s\", \"attribute\": \"" + attribute
                + "\", \"from\": " + from + ", \"to\": " + to + "}";
    }

    private static String rating(String attribute, String to) {
        return change(attribute, "null", to).replace("\"stage\"", "\"touchpoint\"");
    }

    private static String onCurve(String change, String curve) {
        return change.replace("}", ", \"curve\": " + curve + "}");
    }

    private static String add(String part, String value) {
        return "{\"edit\": \"add\", \"part\": \"" + part + "\", \"value\": " + value + "}";
    }

    private static String add(String part, String value, String after) {
        return "{\"edit\": \"add\", \"part\": \"" + part + "\", \"value\": " + value + ", \"after\": " + after + "}";
    }

    private static String move(String part, String to) {
        return "{\"edit\": \"move\", \"part\": \"" + part + "\", \"id\": \"m\", \"to\": " + to + "}";
    }

    private static String removal() {
        return "{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"s\"}";
    }

    private static String start(String fields) {
        return "{\"edit\": \"startFrom\", " + fields + "}";
    }

    private static String undo(String revision) {
        return "{\"edit\": \"undo\", \"revision\": " + revision + "}";
    }
}
