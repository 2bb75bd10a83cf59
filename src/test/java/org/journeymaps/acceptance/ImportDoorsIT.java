package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapClient.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.journeymaps.testing.HalfRequest;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.SurveyFiles;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;
import org.wikihost.testing.Eventually;

/** Files that editors bring into a map: what they are told before, what becomes of it, and who may not. */
@ExtendWith(RunningConfluence.class)
class ImportDoorsIT {

    private static final String SPACE = "IMPORTS";
    private static final String SURVEY = """
            Date;Étape;Note;Commentaire;Nom
            12/05/2026;Before;9;Rapide ; et clair;Alice Martin
            13/05/2026;after;4;"=1+1";Bob Durand
            14/05/2026;After;11;Trop;Chloé Petit
            31/05/2026;Before;10;;Dan Roux
            """.replace("Rapide ; et clair", "\"Rapide ; et clair\"");

    private final WikiClient admin;
    private final Host host;

    ImportDoorsIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @BeforeAll
    static void openSpace(WikiClient admin) {
        admin.createPublicSpace(SPACE, false);
    }

    @BeforeEach
    void speak() {
        admin.speak("en");
        admin.as("viewer").speak("en");
        admin.as("editor").speak("en");
    }

    @Test
    void a_look_tells_what_the_file_is_and_shows_nobodys_name() {
        MapClient map = started("Looked at");

        JsonNode look = look(map, SURVEY);

        assertThat(look.path("kind").asText()).isEqualTo("answers");
        assertThat(look.path("separator").asText()).isEqualTo(";");
        assertThat(look.path("dates").asText()).isEqualTo("dmy");
        assertThat(look.path("rows").asInt()).isEqualTo(4);
        assertThat(look.path("columns").findValuesAsText("field"))
                .containsExactly("date", "place", "nps", "comment", "name");
        assertThat(look.at("/columns/4/personal").asBoolean()).isTrue();
        assertThat(look.at("/places/0/stage").asText()).isIn("a", "b");
        assertThat(look.path("preview")).hasSize(4);
        assertThat(look.toString()).doesNotContain("Alice").contains("A•••");
        assertThat(look.path("settings").path("columns")).hasSize(5);
    }

    @Test
    void a_check_counts_and_gives_each_refused_line_its_reason_in_the_readers_language() {
        MapClient map = started("Checked");
        JsonNode english = check(map, SURVEY, look(map, SURVEY).path("settings"));
        admin.speak("fr");
        JsonNode french = check(map, SURVEY, look(map, SURVEY).path("settings"));

        assertThat(english.path("accepted").asInt()).isEqualTo(3);
        assertThat(english.path("refused").asInt()).isEqualTo(1);
        assertThat(english.path("rows").asInt()).isEqualTo(4);
        assertThat(english.at("/refusals/0/line").asInt()).isEqualTo(4);
        assertThat(english.at("/refusals/0/column").asText()).isEqualTo("Note");
        assertThat(english.at("/refusals/0/message").asText()).isEqualTo("“11” is not a score from 0 to 10.");
        assertThat(french.at("/refusals/0/message").asText())
                .isEqualTo("«\u202f11\u202f» n’est pas une note de 0 à 10.");
        assertThat(answers(map).path("total").asInt()).isZero();
    }

    @Test
    void an_import_brings_the_answers_and_the_same_file_again_changes_nothing() {
        MapClient map = started("Imported");
        JsonNode settings = look(map, SURVEY).path("settings");

        JsonNode first = MapClient.good(run(map, id(), SURVEY, settings));
        JsonNode second = MapClient.good(run(map, id(), SURVEY, settings));

        assertThat(first.at("/import/state").asText()).isEqualTo("done");
        assertThat(first.at("/import/added").asInt()).isEqualTo(3);
        assertThat(first.at("/import/refused").asInt()).isEqualTo(1);
        assertThat(first.at("/import/by").asText()).isEqualTo("Administrator");
        assertThat(first.path("since").asText()).isNotBlank();
        assertThat(second.at("/import/added").asInt()).isZero();
        assertThat(second.at("/import/known").asInt()).isEqualTo(3);
        JsonNode answers = answers(map);
        assertThat(answers.path("total").asInt()).isEqualTo(3);
        assertThat(answers.toString()).contains("Rapide ; et clair").doesNotContain("Alice");
        assertThat(MapClient.good(imports(map)).path("imports")).hasSize(2);
    }

    @Test
    void the_same_request_again_is_the_same_import() {
        MapClient map = started("Sent twice");
        JsonNode settings = look(map, SURVEY).path("settings");
        String id = id();

        JsonNode first = MapClient.good(run(map, id, SURVEY, settings));
        JsonNode again = MapClient.good(run(map, id, SURVEY, settings));

        assertThat(again.path("import")).isEqualTo(first.path("import"));
        assertThat(MapClient.good(imports(map)).path("imports")).hasSize(1);
    }

    @Test
    void an_import_is_taken_back_and_can_be_done_again() {
        MapClient map = started("Taken back");
        JsonNode settings = look(map, SURVEY).path("settings");
        String id = id();
        MapClient.good(run(map, id, SURVEY, settings));

        JsonNode back = MapClient.good(map.wiki().delete(map.address() + "/imports/" + id));

        assertThat(back.at("/import/state").asText()).isEqualTo("taken_back");
        assertThat(answers(map).path("total").asInt()).isZero();
        assertThat(MapClient.good(map.wiki().get(map.address() + "/imports/" + id))
                        .path("state")
                        .asText())
                .isEqualTo("taken_back");
        assertThat(MapClient.good(run(map, id(), SURVEY, settings))
                        .at("/import/added")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void an_import_that_runs_tells_how_far_it_is_and_leaves_nothing_when_it_is_stopped() {
        MapClient map = started("Stopped");
        String file = SurveyFiles.french(List.of("Before", "After"), 20_000);
        JsonNode settings = look(map, file).path("settings");
        String id = id();
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> run(map, id, file, settings));

        JsonNode seen = WikiClient.json(Eventually.get(
                () -> map.wiki().get(map.address() + "/imports/" + id), answer -> answer.statusCode() == 200));
        MapClient.good(map.wiki().delete(map.address() + "/imports/" + id));
        JsonNode ended = MapClient.good(running.join());

        assertThat(seen.path("expected").asInt()).isEqualTo(20_000);
        assertThat(ended.at("/import/state").asText()).isIn("cancelled", "taken_back");
        assertThat(answers(map).path("total").asInt()).isZero();
        assertThat(MapClient.good(run(map, id(), SURVEY, look(map, SURVEY).path("settings")))
                        .at("/import/added")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void refused_lines_come_as_a_table_that_no_spreadsheet_reckons_with() {
        MapClient map = started("Refused lines");
        String file = "Note;Commentaire\n9;bien\n12;=1+1\n13;\"a;b\"\n";
        JsonNode settings = look(map, file).path("settings");

        JsonNode refused = MapClient.good(map.post("imports/refused", request("b.csv", file, settings)));

        assertThat(refused.path("file").asText()).isEqualToNormalizingNewlines("""
                        Note;Commentaire;Reason
                        12;'=1+1;“12” is not a score from 0 to 10.
                        13;"a;b";“13” is not a score from 0 to 10.
                        """);
    }

    @Test
    void settings_are_kept_by_name_and_offered_with_the_next_file() {
        MapClient map = started("With settings");
        JsonNode settings = look(map, SURVEY).path("settings");
        MapClient.good(map.post(
                "imports", request("a.csv", SURVEY, settings, "\"id\": \"" + id() + "\", \"saveAs\": \"Monthly\"")));
        MapClient.good(map.wiki()
                .put(map.address() + "/imports/settings", "{\"name\": \"Other\", \"settings\": " + settings + "}"));

        JsonNode saved = look(map, SURVEY).path("saved");
        JsonNode left = MapClient.good(map.wiki().delete(map.address() + "/imports/settings?name=Other"));

        assertThat(saved.findValuesAsText("name")).contains("Monthly", "Other");
        assertThat(saved.get(0).path("settings")).isEqualTo(settings);
        assertThat(left.path("saved")).hasSize(1);
    }

    @Test
    void a_funnel_and_contacts_are_imported_too() {
        MapClient map = started("Other tools");
        for (String file : List.of(SurveyFiles.funnel(List.of("Before", "After")), SurveyFiles.contacts(100))) {
            JsonNode imported =
                    MapClient.good(run(map, id(), file, look(map, file).path("settings")));

            assertThat(imported.at("/import/state").asText()).isEqualTo("done");
            assertThat(imported.at("/import/added").asInt()).isPositive();
            assertThat(imported.at("/import/refused").asInt()).isZero();
        }
    }

    @Test
    void a_file_of_which_nothing_can_be_taken_in_is_an_error_and_leaves_nothing() {
        MapClient map = started("Nothing in it");
        String file = "Note\n11\n12\n";
        JsonNode settings = look(map, "Note\n9\n8\n").path("settings");

        JsonNode checked = check(map, file, settings);
        Refusals.only(run(map, id(), file, settings), 400, "nothing-taken");

        assertThat(checked.path("accepted").asInt()).isZero();
        assertThat(checked.path("refused").asInt()).isEqualTo(2);
        assertThat(answers(map).path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports/look", "imports/check", "imports/refused", "imports"})
    void only_editors_of_the_page_may_send_a_file(String door) {
        MapClient map = started("Closed door " + door.replace('/', ' '));
        MapClient hidden = admin.createMap("TEAM", "Hidden from imports " + door.replace('/', ' '));
        String request = "{\"fileName\": \"a.csv\", \"file\": \"\"}";

        Refusals.only(map.as("viewer").post(door, request), 403, "no-edit-permission");
        Refusals.only(map.anonymous().post(door, request), 403, "no-edit-permission");
        Refusals.only(hidden.as("viewer").post(door, request), 404, "not-found");
        Refusals.only(new MapClient(admin, 999_999_999L, map.key()).post(door, request), 404, "not-found");
        Refusals.only(
                admin.send("POST", map.address() + "/" + door, BodyPublishers.ofString(request), "text/plain"),
                415,
                "invalid-request");
        assertThat(admin.postAsForm(map.address() + "/" + door, "application/json", request)
                        .statusCode())
                .isIn(403, 405);
    }

    @Test
    void only_editors_see_and_end_imports() {
        MapClient map = started("Closed list");
        String id = id();
        MapClient.good(run(map, id, SURVEY, look(map, SURVEY).path("settings")));

        for (MapClient other : List.of(map.as("viewer"), map.anonymous())) {
            Refusals.only(imports(other), 403, "no-edit-permission");
            Refusals.only(other.wiki().get(map.address() + "/imports/" + id), 403, "no-edit-permission");
            Refusals.only(other.wiki().delete(map.address() + "/imports/" + id), 403, "no-edit-permission");
            Refusals.only(other.wiki().delete(map.address() + "/imports/settings?name=a"), 403, "no-edit-permission");
        }
        Refusals.only(map.wiki().get(map.address() + "/imports/" + id()), 404, "not-found");
        Refusals.only(map.wiki().delete(map.address() + "/imports/" + id()), 404, "not-found");
    }

    @Test
    void nothing_is_imported_in_read_only_mode() {
        MapClient map = started("Read-only");
        JsonNode settings = look(map, SURVEY).path("settings");
        HttpResponse<String> answer;
        admin.submit("/admin/maintenance.action", Map.of("readOnly", "true"));
        try {
            answer = run(map, id(), SURVEY, settings);
        } finally {
            admin.submit("/admin/maintenance.action", Map.of());
        }
        Refusals.only(answer, 403, "read-only");
    }

    @Test
    void a_request_that_is_none_is_refused_at_its_field() {
        MapClient map = started("Badly asked");

        Refusals.only(map.post("imports/look", "{\"fileName\": \"a.csv\", \"file\": \"§§\"}"), 400, "not-a-file");
        Refusals.only(map.post("imports/look", "{\"fileName\": \"a.csv\"}"), 400, "missing-field");
        JsonNode errors = Refusals.errors(
                map.post(
                        "imports/check",
                        "{\"file\": \"\", \"settings\": {\"columns\": [{\"name\": \"a\", \"field\": \"b\"}]}}"),
                400);
        assertThat(errors.get(0).path("field").asText()).isEqualTo("settings.columns[0].field");
        Refusals.only(map.post("imports/check", "[]"), 400, "not-an-object");
        Refusals.only(map.post("imports/look", "{\"file\": \"QUJD"), 400, "ends-early");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        MapClient map = started("Too large");
        String file =
                Base64.getEncoder().encodeToString("NPS\n".repeat(2_510_000).getBytes(StandardCharsets.UTF_8));

        JsonNode error = Refusals.only(map.post("imports/look", "{\"file\": \"" + file + "\"}"), 400, "file-too-large");

        assertThat(error.path("message").asText()).startsWith("The file is too large: the limit is 10 MB.");
    }

    @Test
    void a_request_that_says_it_is_too_long_is_refused_before_it_is_sent() throws IOException {
        MapClient map = started("Too long");

        for (String door : List.of("", "/look", "/check", "/refused")) {
            URI address = URI.create(host.baseUrl() + map.address() + "/imports" + door);
            try (HalfRequest request = HalfRequest.post(address, "admin", 14_000_001)) {
                assertThat(request.answer())
                        .startsWith("HTTP/1.1 413 ")
                        .contains("\"key\":\"too-large\"", "14,000,000");
            }
        }
    }

    @Test
    void a_workbook_is_told_apart_with_the_way_out() {
        MapClient map = started("A workbook");
        byte[] workbook = "PK\u0003\u0004......[Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);

        JsonNode error = Refusals.only(
                map.post(
                        "imports/look",
                        "{\"fileName\": \"a.xlsx\", \"file\": \""
                                + Base64.getEncoder().encodeToString(workbook) + "\"}"),
                400,
                "file-workbook");

        assertThat(error.path("field").asText()).isEqualTo("file");
        assertThat(error.path("message").asText()).contains("CSV UTF-8");
    }

    @Test
    void settings_that_do_not_fit_the_file_or_the_map_are_refused_at_their_field() {
        MapClient map = started("Other settings");
        String missing = "{\"columns\": [{\"name\": \"NPS\", \"field\": \"nps\", \"scale\": \"0-10\"}]}";
        String elsewhere = "{\"columns\": [{\"name\": \"Note\", \"field\": \"nps\", \"scale\": \"0-10\"}],"
                + " \"separator\": \";\", \"place\": {\"touchpoint\": \"t77\"}}";

        for (String[] each : List.of(
                new String[] {missing, "settings.columns[0].name", "column-missing"},
                new String[] {elsewhere, "settings.place", "unknown-part"})) {
            JsonNode error = Refusals.only(
                    map.post("imports/check", "{\"file\": " + encoded(SURVEY) + ", \"settings\": " + each[0] + "}"),
                    400,
                    each[2]);
            assertThat(error.path("field").asText()).isEqualTo(each[1]);
        }
    }

    @Test
    void two_people_who_import_the_same_file_at_once_bring_it_once() {
        MapClient map = admin.createMap("DEMO", "At once");
        map.startFrom(Journeys.small("Small"));
        String file = SurveyFiles.french(List.of("Before", "After"), 2_000);
        JsonNode settings = look(map, file).path("settings");

        List<HttpResponse<String>> answers = Stream.of(map, map.as("editor"))
                .map(one -> CompletableFuture.supplyAsync(() -> run(one, id(), file, settings)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).contains(200).isSubsetOf(200, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> Refusals.only(answer, 409, "import-runs"));
        assertThat(answers(map).path("total").asInt()).isEqualTo(2 * 1_980);
    }

    private MapClient started(String title) {
        MapClient map = admin.createMap(SPACE, title);
        map.startFrom(Journeys.small("Small"));
        return map;
    }

    private static JsonNode look(MapClient map, String file) {
        return MapClient.good(map.post("imports/look", "{\"fileName\": \"a.csv\", \"file\": " + encoded(file) + "}"));
    }

    private static JsonNode check(MapClient map, String file, JsonNode settings) {
        return MapClient.good(map.post("imports/check", request("a.csv", file, settings)));
    }

    private static HttpResponse<String> run(MapClient map, String id, String file, JsonNode settings) {
        return map.post("imports", request("a.csv", file, settings, "\"id\": \"" + id + "\""));
    }

    private static HttpResponse<String> imports(MapClient map) {
        return map.wiki().get(map.address() + "/imports");
    }

    private static JsonNode answers(MapClient map) {
        return MapClient.good(map.wiki().get(map.address() + "/answers"));
    }

    private static String request(String name, String file, JsonNode settings, String... more) {
        return "{\"fileName\": " + quoted(name) + ", \"file\": " + encoded(file) + ", \"settings\": " + settings
                + String.join("", Stream.of(more).map(each -> ", " + each).toList()) + "}";
    }

    private static String encoded(String file) {
        return '"' + Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)) + '"';
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
