package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.acceptance.MapDoors.assertRefused;
import static org.journeymaps.acceptance.MapDoors.changeTitle;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;
import org.wikihost.testing.ScriptClient;

/** What an editor is refused, at which field, and that the map stays as it was. */
@ExtendWith(RunningConfluence.class)
class EditRefusalsIT {

    private static final String MAP = """
            {"schema": 1, "title": "Parcel",
             "stages": [{"id": "s1", "name": "Buy"}, {"id": "s2", "name": "Receive"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"},
               {"id": "pn", "type": "pains"}, {"id": "ac", "type": "actions"}],
             "touchpoints": [{"id": "t1", "stage": "s1", "name": "Orders", "emotion": 1}, {"id": "t2", "stage": "s2", "name": "Opens"}],
             "cards": [{"id": "c1", "lane": "pn", "anchor": "t1", "text": "Slow"}, {"id": "c2", "lane": "ac", "anchor": "t1", "text": "Clicks"}]}""";

    /** The revision of a map whose page came with a text, once the app has looked at it. */
    private static final long BASE = 1;

    private final WikiClient admin;
    private final MapDoors map;

    EditRefusalsIT(WikiClient admin, Host host) {
        this.admin = admin;
        UUID key = UUID.randomUUID();
        long page = admin.createPage("DEMO", "Refused " + key, Macros.withBody(key, MAP));
        this.map = MapDoors.of(host.baseUrl(), page, key).as("editor");
        assertThat(map.post("/done", "{}").statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> edits() {
        String stage = "{\"edit\": \"change\", \"part\": \"stage\", \"id\": \"s1\", ";
        String touchpoint = "{\"edit\": \"change\", \"part\": \"touchpoint\", \"id\": \"t1\", ";
        return Stream.of(
                arguments("{}", 400, "missing-field", "edits[0].edit"),
                arguments("5", 400, "not-an-object", "edits[0]"),
                arguments("{\"edit\": \"replace\"}", 400, "unknown-choice", "edits[0].edit"),
                arguments(
                        "{\"edit\": \"remove\", \"part\": \"island\", \"id\": \"s1\"}",
                        400,
                        "unknown-choice",
                        "edits[0].part"),
                arguments(
                        "{\"edit\": \"remove\", \"part\": \"map\", \"id\": \"s1\"}",
                        400,
                        "unknown-choice",
                        "edits[0].part"),
                arguments(
                        "{\"edit\": \"remove\", \"part\": \"curve\", \"id\": \"main\"}",
                        400,
                        "main-curve-stays",
                        "edits[0].id"),
                arguments(
                        stage + "\"attribute\": \"name\", \"curve\": \"k\", \"from\": \"Buy\", \"to\": \"Order\"}",
                        400,
                        "not-on-a-curve",
                        "edits[0].curve"),
                arguments("{\"edit\": \"remove\", \"part\": \"stage\"}", 400, "missing-field", "edits[0].id"),
                arguments("{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"é\"}", 400, "bad-id", "edits[0].id"),
                arguments(
                        stage + "\"attribute\": \"colours\", \"from\": null, \"to\": null}",
                        400,
                        "unknown-choice",
                        "edits[0].attribute"),
                arguments(stage + "\"attribute\": \"name\", \"from\": \"Buy\"}", 400, "missing-field", "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \"Order\", \"colour\": \"red\"}",
                        400,
                        "unknown-field",
                        "edits[0].colour"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \"Order\", \"to\": \"Pay\"}",
                        400,
                        "field-twice",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": 5}",
                        400,
                        "not-a-text",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": {\"en\": \"Pay\"}}",
                        400,
                        "not-a-value",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \" \"}",
                        400,
                        "empty",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \"Two\\nlines\"}",
                        400,
                        "several-lines",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \"" + "x".repeat(251) + "\"}",
                        400,
                        "too-long",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"goal\", \"from\": null, \"to\": \"" + "x".repeat(4_001) + "\"}",
                        400,
                        "too-long",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \"half \\ud83d\"}",
                        400,
                        "bad-character",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \"\\udc00 half\"}",
                        400,
                        "bad-character",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Buy\", \"to\": \"\\u0000\"}",
                        400,
                        "bad-character",
                        "edits[0].to"),
                arguments(
                        stage + "\"attribute\": \"colour\", \"from\": \"blue\", \"to\": \"beige\"}",
                        400,
                        "unknown-choice",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"channel\", \"from\": null, \"to\": \"pigeon\\npost\"}",
                        400,
                        "several-lines",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"emotion\", \"from\": 1, \"to\": 2.5}",
                        400,
                        "bad-emotion",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"emotion\", \"from\": 1, \"to\": 0.25}",
                        400,
                        "bad-emotion",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"emotion\", \"from\": 1, \"to\": \"2\"}",
                        400,
                        "bad-emotion",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"importance\", \"from\": null, \"to\": 6}",
                        400,
                        "bad-rating",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"importance\", \"from\": null, \"to\": 0}",
                        400,
                        "bad-rating",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"momentOfTruth\", \"from\": null, \"to\": 1}",
                        400,
                        "not-a-flag",
                        "edits[0].to"),
                arguments(
                        touchpoint + "\"attribute\": \"stage\", \"from\": \"s1\", \"to\": \"s2\"}",
                        400,
                        "unknown-choice",
                        "edits[0].attribute"),
                arguments("{\"edit\": \"add\", \"part\": \"stage\"}", 400, "missing-field", "edits[0].value"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"s9\"}}",
                        400,
                        "missing-field",
                        "edits[0].value.name"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"s9\", \"name\": \"Use\"}, \"after\": 5}",
                        400,
                        "not-a-text",
                        "edits[0].after"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"l9\", \"type\": \"river\"}}",
                        400,
                        "unknown-choice",
                        "edits[0].value.type"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"l9\", \"type\": \"emotion\"}}",
                        400,
                        "lane-twice",
                        "edits[0]"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"card\", \"value\": {\"id\": \"c9\", \"lane\": \"em\", \"anchor\": \"t1\", \"text\": \"Slow\"}}",
                        400,
                        "lane-without-cards",
                        "edits[0]"),
                arguments(
                        "{\"edit\": \"move\", \"part\": \"card\", \"id\": \"c1\", \"to\": {\"lane\": \"em\", \"anchor\": \"t1\"}}",
                        400,
                        "lane-without-cards",
                        "edits[0]"),
                arguments(
                        "{\"edit\": \"change\", \"part\": \"card\", \"id\": \"c2\", \"attribute\": \"severity\", \"from\": null, \"to\": 3}",
                        400,
                        "severity-outside-pains",
                        "edits[0]"),
                arguments("{\"edit\": \"undo\"}", 400, "missing-field", "edits[0].revision"),
                arguments("{\"edit\": \"undo\", \"revision\": -1}", 400, "not-a-count", "edits[0].revision"),
                arguments(
                        "{\"edit\": \"undo\", \"revision\": 5}, {\"edit\": \"undo\", \"revision\": 4}",
                        400,
                        "edit-alone",
                        "edits"),
                arguments("{\"edit\": \"undo\", \"revision\": 9}", 409, "future", "edits[0].revision"),
                arguments("{\"edit\": \"restore\", \"revision\": 9}", 409, "future", "edits[0].revision"),
                arguments("{\"edit\": \"startFrom\"}", 400, "one-of", "edits[0]"),
                arguments(
                        "{\"edit\": \"startFrom\", \"blank\": true, \"journey\": \"hotel-stay\"}",
                        400,
                        "one-of",
                        "edits[0]"),
                arguments("{\"edit\": \"startFrom\", \"blank\": false}", 400, "unknown-choice", "edits[0].blank"),
                arguments(
                        "{\"edit\": \"startFrom\", \"blank\": true, \"language\": \"de\"}",
                        400,
                        "unknown-choice",
                        "edits[0].language"),
                arguments(
                        "{\"edit\": \"startFrom\", \"journey\": \"to-the-moon\"}",
                        400,
                        "unknown-journey",
                        "edits[0].journey"),
                arguments("{\"edit\": \"startFrom\", \"json\": \"stages: hello\"}", 400, "not-json", "edits[0].json"),
                arguments(
                        "{\"edit\": \"startFrom\", \"json\": \"{\\\"schema\\\": 1, \\\"stages\\\": [], \\\"lanes\\\": []}\"}",
                        400,
                        "no-stage",
                        "edits[0].json"),
                arguments("{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\"}", 409, "not-empty", "edits[0]"),
                arguments(
                        stage + "\"attribute\": \"name\", \"from\": \"Pay\", \"to\": \"Order\"}",
                        409,
                        "conflict",
                        "edits[0].from"),
                arguments("{\"edit\": \"remove\", \"part\": \"card\", \"id\": \"c9\"}", 409, "gone", "edits[0]"),
                arguments(
                        "{\"edit\": \"move\", \"part\": \"touchpoint\", \"id\": \"t1\", \"to\": {\"stage\": \"s9\"}}",
                        409,
                        "gone",
                        "edits[0]"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"touchpoint\", \"value\": {\"id\": \"t9\", \"stage\": \"s9\", \"name\": \"Calls\"}}",
                        409,
                        "gone",
                        "edits[0]"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"s2\", \"name\": \"Use\"}}",
                        409,
                        "id-used",
                        "edits[0].value.id"),
                arguments(
                        "{\"edit\": \"add\", \"part\": \"touchpoint\", \"value\": {\"id\": \"s1\", \"stage\": \"s2\", \"name\": \"Calls\"}}",
                        409,
                        "id-used",
                        "edits[0].value.id"));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource("edits")
    void an_edit_is_refused_at_its_field_and_changes_nothing(String edit, int status, String reason, String field) {
        assertRefusedAndUnchanged(map.edit(BASE, edit), status, reason, field);
    }

    static Stream<Arguments> requests() {
        String title = changeTitle("Parcel", "Letter");
        return Stream.of(
                arguments("", "ends-early", ""),
                arguments("stages: hello", "not-json", ""),
                arguments("[]", "not-an-object", ""),
                arguments("{\"baseRevision\": 0, \"edits\": [" + title, "ends-early", ""),
                arguments("{\"baseRevision\": 0, \"edits\": [" + title + "]} {}", "trailing-text", ""),
                arguments("{\"edits\": [" + title + "]}", "missing-field", "baseRevision"),
                arguments("{\"baseRevision\": -1, \"edits\": [" + title + "]}", "not-a-count", "baseRevision"),
                arguments("{\"baseRevision\": \"0\", \"edits\": [" + title + "]}", "not-a-count", "baseRevision"),
                arguments("{\"baseRevision\": 0.5, \"edits\": [" + title + "]}", "not-a-count", "baseRevision"),
                arguments("{\"baseRevision\": 0}", "missing-field", "edits"),
                arguments("{\"baseRevision\": 0, \"edits\": []}", "missing-field", "edits"),
                arguments("{\"baseRevision\": 0, \"edits\": {}}", "not-a-list", "edits"),
                arguments("{\"baseRevision\": 0, \"id\": \"no spaces\", \"edits\": [" + title + "]}", "bad-id", "id"),
                arguments("{\"baseRevision\": 0, \"id\": \"\\ud800\", \"edits\": [" + title + "]}", "bad-id", "id"),
                arguments(
                        "{\"baseRevision\": 0, \"id\": \"" + "i".repeat(65) + "\", \"edits\": [" + title + "]}",
                        "bad-id",
                        "id"),
                arguments("{\"baseRevision\": 0, \"page\": 5, \"edits\": [" + title + "]}", "unknown-field", "page"),
                arguments(
                        "{\"baseRevision\": 0, \"baseRevision\": 0, \"edits\": [" + title + "]}",
                        "field-twice",
                        "baseRevision"),
                arguments(
                        "{\"baseRevision\": 0, \"edits\": [" + (title + ",").repeat(1_000) + title + "]}",
                        "too-many",
                        "edits"),
                arguments(
                        "{\"baseRevision\": 0, \"edits\": " + "[".repeat(1_000) + "]".repeat(1_000) + "}",
                        "too-deep",
                        "edits[0][0][0][0][0][0][0]"));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("requests")
    void a_request_that_is_none_changes_nothing(String request, String reason, String field) {
        assertRefusedAndUnchanged(map.post("/edits", request), 400, reason, field);
    }

    static Stream<Arguments> finishes() {
        return Stream.of(
                arguments("", "ends-early", ""),
                arguments("[]", "not-an-object", ""),
                arguments("{\"comment\": 5}", "not-a-text", "comment"),
                arguments("{\"comment\": \"" + "x".repeat(251) + "\"}", "too-long", "comment"),
                arguments("{\"comment\": \"Two\\nlines\"}", "several-lines", "comment"),
                arguments("{\"comment\": \"\\ud800\"}", "bad-character", "comment"),
                arguments("{\"tellWatchers\": \"true\"}", "not-a-flag", "tellWatchers"),
                arguments("{\"colour\": \"red\"}", "unknown-field", "colour"));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("finishes")
    void a_finish_that_is_none_saves_nothing(String request, String reason, String field) {
        map.edited(BASE, changeTitle("Parcel", "Letter"));

        assertRefused(map.post("/done", request), 400, reason, field);
        assertThat(storage()).contains("Parcel").doesNotContain("Letter");
        assertThat(map.read().get("revision").asLong()).isEqualTo(BASE + 1);
    }

    @Test
    void a_request_that_is_not_utf_8_is_refused() {
        byte[] latin = MapDoors.edits(BASE, changeTitle("Parcel", "Café")).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(MapDoors.send(map.request("/edits")
                                .header("Content-Type", "application/json")
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.ofByteArray(latin)))
                        .statusCode())
                .isEqualTo(400);
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edits", "/done"})
    void a_request_with_a_byte_too_many_is_refused_with_the_limit(String door) {
        String request = "{" + " ".repeat(12_500_000);

        HttpResponse<String> answer = map.post(door, request);

        assertRefusedAndUnchanged(answer, 413, "too-large", "");
        assertThat(answer.body()).contains("12,500,000");
    }

    @Test
    void a_request_of_the_most_bytes_is_read() {
        String request = MapDoors.edits(BASE, changeTitle("Parcel", "Letter"));

        HttpResponse<String> answer = map.post("/edits", request + " ".repeat(12_500_000 - request.length()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void a_stage_beyond_the_sixtieth_is_refused_and_none_of_its_request_is_kept() {
        String stages = IntStream.rangeClosed(3, 61)
                .mapToObj(
                        "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"n%1$d\", \"name\": \"Stage %1$d\"}}"
                                ::formatted)
                .collect(Collectors.joining(", "));

        assertRefusedAndUnchanged(map.edit(BASE, stages), 400, "too-many", "edits[58]");
        map.edited(BASE, stages.substring(0, stages.lastIndexOf(", {\"edit\"")));
        assertThat(map.read().at("/map/stages")).hasSize(60);
    }

    @Test
    void a_future_base_is_refused_and_an_old_one_is_normal() {
        assertRefusedAndUnchanged(map.edit(BASE + 1, changeTitle("Parcel", "Letter")), 409, "future", "baseRevision");
        map.edited(BASE, changeTitle("Parcel", "Letter"));

        assertThat(map.edited(BASE, "{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"s2\"}"))
                .isEqualTo(BASE + 2);
    }

    @Test
    void a_conflict_tells_what_the_map_holds_who_wrote_it_and_when() {
        long before = System.currentTimeMillis();
        map.as("admin").edited(BASE, changeTitle("Parcel", "Letter"));

        HttpResponse<String> answer = map.edit(BASE, changeTitle("Parcel", "Package"));

        assertRefused(answer, 409, "conflict", "edits[0].from");
        JsonNode body = ScriptClient.json(answer);
        assertThat(body.get("revision").asLong()).isEqualTo(BASE + 1);
        assertThat(body.at("/errors/0/found").asText()).isEqualTo("Letter");
        assertThat(body.at("/errors/0/author/key").asText()).isNotEmpty();
        assertThat(body.at("/errors/0/author/name").asText()).isEqualTo("Administrator");
        assertThat(body.at("/errors/0/at").asLong()).isBetween(before, System.currentTimeMillis());
        assertThat(map.read().at("/map/title").asText()).isEqualTo("Letter");
    }

    @Test
    void an_edit_of_a_part_that_somebody_has_removed_is_told_so() {
        map.as("admin").edited(BASE, "{\"edit\": \"remove\", \"part\": \"touchpoint\", \"id\": \"t1\"}");

        HttpResponse<String> answer = map.edit(BASE, """
                {"edit": "change", "part": "touchpoint", "id": "t1", "attribute": "emotion", "from": 1, "to": 2}""");

        assertRefused(answer, 409, "gone", "edits[0]");
        assertThat(ScriptClient.json(answer).get("revision").asLong()).isEqualTo(BASE + 1);
        assertRefused(map.edit(BASE + 1, """
                {"edit": "add", "part": "touchpoint", "value": {"id": "t1", "stage": "s1", "name": "Orders again"}}"""), 409, "id-used", "edits[0].value.id");
        assertThat(map.read().get("revision").asLong()).isEqualTo(BASE + 1);
    }

    @Test
    void a_removal_does_not_take_along_what_somebody_else_has_changed() {
        map.as("admin").edited(BASE, """
                {"edit": "change", "part": "card", "id": "c1", "attribute": "text", "from": "Slow", "to": "Very slow"}""");
        String removal = "{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"s1\"}";

        HttpResponse<String> answer = map.edit(BASE, removal);

        assertRefused(answer, 409, "changed-inside", "edits[0]");
        assertThat(map.read().get("revision").asLong()).isEqualTo(BASE + 1);
        assertThat(map.edited(BASE + 1, removal)).isEqualTo(BASE + 2);
    }

    @Test
    void a_change_on_which_later_ones_stand_is_not_undone() {
        map.edited(BASE, changeTitle("Parcel", "Letter"));
        map.as("admin").edited(BASE + 1, changeTitle("Letter", "Package"));

        HttpResponse<String> answer = map.edit(BASE + 2, "{\"edit\": \"undo\", \"revision\": 2}");

        assertRefused(answer, 409, "cannot-undo", "edits[0]");
        assertThat(ScriptClient.json(answer).at("/errors/0/found").asText()).isEqualTo("Package");
        assertThat(map.read().get("revision").asLong()).isEqualTo(BASE + 2);
    }

    @Test
    void a_request_that_is_sent_again_is_answered_as_the_first_time_and_changes_nothing() {
        String request = """
                {"baseRevision": 1, "id": "again-1", "edits": [
                  {"edit": "add", "part": "stage", "value": {"id": "s9", "name": "Use"}}]}""";
        JsonNode first = ScriptClient.json(map.post("/edits", request));
        map.as("admin").edited(BASE + 1, changeTitle("Parcel", "Letter"));

        JsonNode again = ScriptClient.json(map.post("/edits", request));

        assertThat(first.get("made").asLong()).isEqualTo(BASE + 1);
        assertThat(again.get("made").asLong()).isEqualTo(BASE + 1);
        assertThat(again.get("revision").asLong()).isEqualTo(BASE + 2);
        assertThat(map.read().get("revision").asLong()).isEqualTo(BASE + 2);
        assertThat(map.read().at("/map/stages")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edits", "/done"})
    void a_request_without_the_token_or_of_another_type_is_refused_by_every_door_that_changes(String door) {
        String request = door.equals("/done") ? "{}" : MapDoors.edits(BASE, changeTitle("Parcel", "Letter"));

        assertRefusedAndUnchanged(
                MapDoors.send(map.request(door)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(request))),
                403,
                "no-token",
                "");
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
            assertRefusedAndUnchanged(
                    MapDoors.send(map.request(door)
                            .header("Content-Type", type)
                            .header("X-Atlassian-Token", "no-check")
                            .POST(BodyPublishers.ofString(request))),
                    415,
                    "invalid-request",
                    "");
        }
    }

    @Test
    void a_text_in_the_page_that_is_no_map_is_neither_read_nor_changed() {
        UUID key = UUID.randomUUID();
        long page = admin.createPage("DEMO", "Unreadable " + key, Macros.withBody(key, "stages: hello"));
        MapDoors unreadable = MapDoors.of(map.wiki(), page, key).as("editor");

        assertRefused(unreadable.get(""), 409, "unreadable-text", "");
        assertRefused(unreadable.edit(0, changeTitle("", "Letter")), 409, "unreadable-text", "");
        assertThat(admin.storageOf(page)).contains("stages: hello");
    }

    private void assertRefusedAndUnchanged(HttpResponse<String> answer, int status, String reason, String field) {
        assertRefused(answer, status, reason, field);
        assertUnchanged();
    }

    private void assertUnchanged() {
        JsonNode now = map.read();
        assertThat(now.get("revision").asLong()).isEqualTo(BASE);
        assertThat(now.at("/map/title").asText()).isEqualTo("Parcel");
        assertThat(now.at("/map/stages")).hasSize(2);
    }

    private String storage() {
        return admin.storageOf(Long.parseLong(map.page()));
    }
}
