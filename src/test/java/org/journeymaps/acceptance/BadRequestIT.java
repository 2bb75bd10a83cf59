package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of people who may, which are none: each is refused at its field, in the reader's language, and changes nothing. */
@ExtendWith(RunningConfluence.class)
class BadRequestIT {

    /** Far more than any answer needs that names what is wrong. */
    private static final int LONG_ANSWER = 50_000;

    private static MapClient map;

    @BeforeAll
    static void makeMap(WikiClient admin) {
        admin.speak("en");
        admin.as("editor").speak("fr");
        map = admin.createMap("DEMO", "For bad requests", Journeys.large("Bad requests", 30));
        map.edited(MapClient.title("Bad requests", "For bad requests"));
    }

    @AfterAll
    static void speakEnglish(WikiClient admin) {
        admin.as("editor").speak("en");
    }

    static Stream<Arguments> requests() {
        String text = MapClient.title("For bad requests", "X");
        return Stream.of(
                bad("an empty body", "", "ends-early", ""),
                bad("no JSON", "", "not-json", "stages: hello"),
                bad("half a request", "", "ends-early", "{\"baseRevision\": 1, \"edits\": ["),
                bad("a request that breaks in a text", "", "ends-early", "{\"baseRevision\": 1, \"id\": \"a"),
                bad("two requests", "", "trailing-text", MapClient.request(1, text) + "{}"),
                bad("a list", "", "not-an-object", "[" + MapClient.request(1, text) + "]"),
                bad("null", "", "not-an-object", "null"),
                bad("a comment", "", "not-json", "/* hello */ " + MapClient.request(1, text)),
                bad(
                        "nesting without end",
                        "edits[0][0][0][0][0][0][0]",
                        "too-deep",
                        MapClient.request(1, "[".repeat(100_000))),
                bad("an unknown field", "page", "unknown-field", request("\"page\": 7, \"baseRevision\": 1", text)),
                bad(
                        "a field that stands twice",
                        "baseRevision",
                        "field-twice",
                        request("\"baseRevision\": 1, \"baseRevision\": 1", text)),
                bad("no base revision", "baseRevision", "missing-field", request("\"id\": \"a\"", text)),
                bad("a base revision below zero", "baseRevision", "not-a-count", request("\"baseRevision\": -1", text)),
                bad(
                        "a base revision with decimals",
                        "baseRevision",
                        "not-a-count",
                        request("\"baseRevision\": 1.0", text)),
                bad(
                        "a base revision as a text",
                        "baseRevision",
                        "not-a-count",
                        request("\"baseRevision\": \"1\"", text)),
                bad(
                        "a base revision of 1,001 digits",
                        "baseRevision",
                        "not-a-count",
                        request("\"baseRevision\": " + "1".repeat(1_001), text)),
                bad("an id with a space", "id", "bad-id", request("\"baseRevision\": 1, \"id\": \"a b\"", text)),
                bad(
                        "an id of 65 letters",
                        "id",
                        "bad-id",
                        request("\"baseRevision\": 1, \"id\": \"" + "a".repeat(65) + "\"", text)),
                bad("an id that is a number", "id", "bad-id", request("\"baseRevision\": 1, \"id\": 7", text)),
                bad("no edits", "edits", "missing-field", "{\"baseRevision\": 1}"),
                bad("an empty list of edits", "edits", "missing-field", MapClient.request(1)),
                bad("edits that are no list", "edits", "not-a-list", "{\"baseRevision\": 1, \"edits\": " + text + "}"),
                bad(
                        "1,001 edits",
                        "edits",
                        "too-many",
                        MapClient.request(1, Collections.nCopies(1_001, text).toArray(String[]::new))),
                bad("an edit that is null", "edits[0]", "not-an-object", MapClient.request(1, "null")),
                edit("an edit without a name", ".edit", "missing-field", "{}"),
                edit("an unknown edit", ".edit", "unknown-choice", "{\"edit\": \"clearMap\"}"),
                edit(
                        "an unknown part",
                        ".part",
                        "unknown-choice",
                        MapClient.change("team", "t1", "name", "\"a\"", "\"b\"")),
                edit(
                        "an unknown attribute",
                        ".attribute",
                        "unknown-choice",
                        MapClient.change("stage", "s1", "team", "\"a\"", "\"b\"")),
                edit(
                        "an attribute that never changes",
                        ".attribute",
                        "unknown-choice",
                        MapClient.change("stage", "s1", "id", "\"s1\"", "\"s2\"")),
                edit(
                        "a field that edits do not have",
                        ".because",
                        "unknown-field",
                        text.replace("\"to\"", "\"because\": 1, \"to\"")),
                edit(
                        "a field name of 50,001 characters",
                        "." + "a".repeat(238) + "…",
                        "unknown-field",
                        text.replace("\"to\"", "\"" + "a".repeat(50_001) + "\": 1, \"to\"")),
                edit(
                        "a change that says not from what",
                        ".from",
                        "missing-field",
                        "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"title\", \"to\": \"X\"}"),
                edit("a text that is a number", ".to", "not-a-text", text.replace("\"X\"", "7")),
                edit("a text that is a list", ".to", "not-a-value", text.replace("\"X\"", "[\"X\"]")),
                edit(
                        "a name of 251 characters",
                        ".to",
                        "too-long",
                        text.replace("\"X\"", "\"" + "é".repeat(251) + "\"")),
                edit("a name in two lines", ".to", "several-lines", text.replace("\"X\"", "\"X\\nY\"")),
                edit("half a surrogate pair", ".to", "bad-character", text.replace("\"X\"", "\"X\\ud83d\"")),
                edit(
                        "a surrogate pair the wrong way round",
                        ".to",
                        "bad-character",
                        text.replace("\"X\"", "\"\\ude00\\ud83d\"")),
                edit("a control character", ".to", "bad-character", text.replace("\"X\"", "\"X\\u0000\"")),
                edit(
                        "an empty name of a stage",
                        ".to",
                        "empty",
                        MapClient.change("stage", "s1", "name", "\"Stage 1\"", "\"  \"")),
                edit(
                        "a flag as a text",
                        ".to",
                        "not-a-flag",
                        MapClient.change("touchpoint", "t1", "momentOfTruth", "false", "\"true\"")),
                edit(
                        "a flag as a number",
                        ".to",
                        "not-a-flag",
                        MapClient.change("touchpoint", "t1", "momentOfTruth", "false", "1")),
                edit(
                        "an emotion of 3",
                        ".to",
                        "bad-emotion",
                        MapClient.change("touchpoint", "t1", "emotion", "-1", "3")),
                edit(
                        "an emotion with two decimals",
                        ".to",
                        "bad-emotion",
                        MapClient.change("touchpoint", "t1", "emotion", "-1", "0.25")),
                edit(
                        "a number of 1,001 digits",
                        ".to",
                        "number-too-long",
                        MapClient.change("touchpoint", "t1", "emotion", "-1", "1".repeat(1_001))),
                edit(
                        "a number with an endless exponent",
                        ".to",
                        "number-too-long",
                        MapClient.change("touchpoint", "t1", "emotion", "-1", "1e99999999999")),
                edit(
                        "an importance of 6",
                        ".to",
                        "bad-rating",
                        MapClient.change("touchpoint", "t1", "importance", "null", "6")),
                edit(
                        "an evidence that nobody knows",
                        ".to",
                        "unknown-choice",
                        MapClient.change("touchpoint", "t1", "evidence", "\"assumed\"", "\"heard\"")),
                edit(
                        "a stage with a bad id",
                        ".value.id",
                        "bad-id",
                        "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"é\", \"name\": \"Use\"}}"),
                edit(
                        "a stage without a name",
                        ".value.name",
                        "missing-field",
                        "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"s9\"}}"),
                edit(
                        "a lane of an unknown type",
                        ".value.type",
                        "unknown-choice",
                        "{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"l9\", \"type\": \"moods\"}}"),
                edit("a second map", ".part", "unknown-choice", "{\"edit\": \"remove\", \"part\": \"map\"}"),
                edit(
                        "a move that says not where",
                        ".to",
                        "missing-field",
                        "{\"edit\": \"move\", \"part\": \"stage\", \"id\": \"s1\"}"),
                edit("a start without a source", "", "one-of", "{\"edit\": \"startFrom\"}"),
                edit(
                        "a start from two sources",
                        "",
                        "one-of",
                        "{\"edit\": \"startFrom\", \"blank\": true, \"journey\": \"hotel-stay\"}"),
                edit("\"blank\": 1", ".blank", "not-a-flag", "{\"edit\": \"startFrom\", \"blank\": 1}"),
                edit("\"blank\": \"true\"", ".blank", "not-a-flag", "{\"edit\": \"startFrom\", \"blank\": \"true\"}"),
                edit("\"blank\": false", ".blank", "unknown-choice", "{\"edit\": \"startFrom\", \"blank\": false}"),
                edit(
                        "a language that there is none of",
                        ".language",
                        "unknown-choice",
                        "{\"edit\": \"startFrom\", \"blank\": true, \"language\": \"de\"}"),
                edit("an undo of no revision", ".revision", "missing-field", "{\"edit\": \"undo\"}"),
                edit(
                        "an undo of everything",
                        ".revision",
                        "not-a-count",
                        "{\"edit\": \"undo\", \"revision\": \"all\"}"),
                bad(
                        "an undo beside another edit",
                        "edits",
                        "edit-alone",
                        MapClient.request(1, "{\"edit\": \"undo\", \"revision\": 1}", text)));
    }

    /** A request whose first problem is at a field. */
    private static Arguments bad(String name, String field, String key, String body) {
        return Arguments.of(name, field, key, body);
    }

    private static Arguments edit(String name, String field, String key, String edit) {
        return Arguments.of(name, "edits[0]" + field, key, MapClient.request(1, edit));
    }

    private static String request(String fields, String edit) {
        return "{" + fields + ", \"edits\": [" + edit + "]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void is_refused_at_its_field_in_the_readers_language(String name, String field, String key, String body) {
        long before = map.revision();

        JsonNode english = error(map.post("edits", body), key);
        JsonNode french = error(map.as("editor").post("edits", body), key);

        assertThat(english.path("field").asText()).isEqualTo(field);
        assertThat(french.path("field")).isEqualTo(english.path("field"));
        assertThat(french.path("message").asText())
                .isNotEqualTo(english.path("message").asText());
        assertThat(map.revision()).isEqualTo(before);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] latin =
                MapClient.request(1, MapClient.title("For bad requests", "Été")).getBytes(StandardCharsets.ISO_8859_1);

        HttpResponse<String> answer = map.wiki()
                .send("POST", map.address() + "/edits", BodyPublishers.ofByteArray(latin), "application/json");

        error(answer, "not-json");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_but_not_without_end() {
        String wrong = MapClient.change("touchpoint", "t1", "importance", "9", "8");

        JsonNode two = Refusals.errors(map.edit(1, wrong), 400);
        JsonNode many =
                Refusals.errors(map.edit(1, Collections.nCopies(500, wrong).toArray(String[]::new)), 400);

        assertThat(two).extracting(error -> error.path("field").asText()).contains("edits[0].from", "edits[0].to");
        assertThat(many).hasSize(20);
    }

    @Test
    void what_was_sent_is_not_sent_back_at_length() {
        String name = "\"" + "\\ud83d".repeat(10_000) + "a".repeat(1_000_000) + "\"";
        for (String body : List.of(
                "{" + name + ": 1}",
                "{" + name + ": 1, " + name + ": 2}",
                MapClient.request(1, "{\"edit\": " + name + "}"),
                MapClient.request(1, "{\"edit\": \"startFrom\", \"journey\": " + name + "}"),
                MapClient.request(
                        1, "{\"edit\": \"startFrom\", \"json\": " + MapClient.quoted("{" + name + ": 1}") + "}"))) {
            HttpResponse<String> answer = map.post("edits", body);

            Refusals.errors(answer, 400);
            assertThat(answer.body().length()).isLessThan(LONG_ANSWER);
        }
    }

    static Stream<Arguments> finishes() {
        return Stream.of(
                bad("an empty body", "", "ends-early", ""),
                bad("a list", "", "not-an-object", "[]"),
                bad("an unknown field", "message", "unknown-field", "{\"message\": \"Done\"}"),
                bad("a comment in two lines", "comment", "several-lines", "{\"comment\": \"One\\nTwo\"}"),
                bad("a comment of 251 characters", "comment", "too-long", "{\"comment\": \"" + "a".repeat(251) + "\"}"),
                bad("a comment with half a surrogate pair", "comment", "bad-character", "{\"comment\": \"\\ud83d\"}"),
                bad("a comment that is a number", "comment", "not-a-text", "{\"comment\": 7}"),
                bad("a flag as a text", "tellWatchers", "not-a-flag", "{\"tellWatchers\": \"true\"}"),
                bad("a flag as a number", "tellWatchers", "not-a-flag", "{\"tellWatchers\": 1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("finishes")
    void no_page_is_saved_by_a_bad_request_to_finish(String name, String field, String key, String body) {
        int versions = map.wiki().versionComments(map.page()).size();

        JsonNode english = error(map.done(body), key);
        JsonNode french = error(map.as("editor").done(body), key);

        assertThat(english.path("field").asText()).isEqualTo(field);
        assertThat(french.path("message")).isNotEqualTo(english.path("message"));
        assertThat(map.wiki().versionComments(map.page())).hasSize(versions);
    }

    @Test
    void a_text_to_start_from_that_is_no_map_is_refused_with_the_line_and_the_column() {
        MapClient empty = map.wiki().createMap("DEMO", "Started from nonsense");
        String start = "{\"edit\": \"startFrom\", \"json\": %s}";

        JsonNode broken =
                error(empty.edit(0, start.formatted(MapClient.quoted("{\n  \"schema\": oops}"))), "quotes-missing");
        JsonNode noStage = Refusals.only(
                empty.edit(
                        0,
                        start.formatted(
                                MapClient.quoted("{\"schema\": 1, \"title\": \"A\", \"stages\": [], \"lanes\": []}"))),
                400,
                "no-stage");
        JsonNode unknown = Refusals.only(
                empty.edit(0, "{\"edit\": \"startFrom\", \"journey\": \"moon-landing\"}"), 400, "unknown-journey");
        error(empty.edit(0, start.formatted("\"" + " ".repeat(2_000_001) + "\"")), "text-too-long");

        assertThat(broken.path("field").asText()).isEqualTo("edits[0].json");
        assertThat(broken.path("message").asText()).startsWith("Line 2, column ");
        assertThat(noStage.path("field").asText()).isEqualTo("edits[0].json");
        assertThat(unknown.path("field").asText()).isEqualTo("edits[0].journey");
        assertThat(unknown.path("message").asText()).contains("moon-landing");
        assertThat(empty.revision()).isZero();
        assertThat(map.wiki().viewPage(empty.page()).body()).contains("data-jm-gallery");
    }

    /** The error with this key of an answer that refuses a request, which does not repeat all that was sent. */
    private static JsonNode error(HttpResponse<String> answer, String key) {
        JsonNode errors = Refusals.errors(answer, 400);
        assertThat(answer.body().length()).isLessThan(LONG_ANSWER);
        return StreamSupport.stream(errors.spliterator(), false)
                .filter(error -> error.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + answer.body()));
    }
}
