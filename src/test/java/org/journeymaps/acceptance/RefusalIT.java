package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;
import org.wikihost.database.StatementCounter.Recorded;
import org.wikihost.testing.ScriptClient;

/** Who is let in at which door, and that a door says nothing of a map to those who may not see it. */
@ExtendWith(RunningConfluence.class)
class RefusalIT {
    private static final String BETTER = MapClient.title("Hotel stay", "A better title");
    private static final long ABSENT = 999_999_999L;
    private static final List<Door> DOORS = List.of(
            new Door("read", MapClient::read),
            new Door("editor", map -> map.wiki().get(map.address() + "/editor")),
            new Door("edits", map -> map.edit(1, BETTER)),
            new Door("done", map -> map.done("{}")),
            new Door("changes", map -> map.changes(0)),
            new Door("history", map -> map.history("")),
            new Door("at", map -> map.wiki().get(map.address() + "/at/1")),
            new Door("marks", map -> map.wiki().get(map.address() + "/marks")),
            new Door("rounds", map -> map.post("rounds", "{}")),
            new Door("between", map -> map.wiki().get(map.address() + "/between/0/1")));
    private final WikiClient admin;
    private final Host host;

    RefusalIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @BeforeAll
    static void speak(WikiClient admin) {
        admin.speak("en");
        admin.as("viewer").speak("en");
        admin.as("editor").speak("fr");
    }

    @AfterAll
    static void speakEnglish(WikiClient admin) {
        admin.as("editor").speak("en");
    }

    /** A door, and a request to it that is good for whoever may. */
    private record Door(String name, Function<MapClient, HttpResponse<String>> good) {

        boolean isForEditors() {
            return isWriting() || name.equals("editor");
        }

        boolean isWriting() {
            return name.equals("edits") || name.equals("done") || name.equals("rounds");
        }

        /** The end of the door's address. */
        String path() {
            return switch (name) {
                case "read" -> "";
                case "changes" -> "/changes?since=0";
                case "at" -> "/at/1";
                case "between" -> "/between/0/1";
                default -> "/" + name;
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Door> doors() {
        return DOORS;
    }

    static Stream<Door> writingDoors() {
        return DOORS.stream().filter(Door::isWriting);
    }

    static Stream<Door> doorsForEditors() {
        return DOORS.stream().filter(Door::isForEditors);
    }

    static Stream<Door> readingDoors() {
        return DOORS.stream().filter(door -> !door.isForEditors());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whoever_may_edit_the_page_is_let_in(Door door) {
        MapClient map = started("Let in at " + door);

        assertThat(door.good().apply(map.as("editor")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("readingDoors")
    void whoever_may_see_the_page_reads_its_map(Door door) {
        MapClient map = started("Seen at " + door);

        assertThat(door.good().apply(map.as("viewer")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("doorsForEditors")
    void whoever_may_only_see_the_page_changes_nothing(Door door) {
        MapClient map = started("Not for viewers at " + door);

        JsonNode error = Refusals.only(door.good().apply(map.as("viewer")), 403, "no-edit-permission");

        assertThat(error.path("message").asText()).isEqualTo("You may see this page but not change it.");
        assertUntouched(map);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_page_that_is_hidden_and_one_that_never_was_are_answered_alike_to_the_letter(Door door) {
        MapClient hidden = admin.createMap("TEAM", "Hidden behind " + door);
        hidden.edited(MapClient.START_HOTEL);
        MapClient absent = new MapClient(admin, ABSENT, hidden.key());

        for (WikiClient reader : List.of(admin.as("viewer"), admin.anonymous())) {
            Recorded<HttpResponse<String>> ofHidden =
                    recorded(door, new MapClient(reader, hidden.page(), hidden.key()));
            Recorded<HttpResponse<String>> ofAbsent = recorded(door, new MapClient(reader, ABSENT, hidden.key()));

            Refusals.only(ofHidden.answer(), 404, "not-found");
            assertThat(ofHidden.answer().body()).isEqualTo(ofAbsent.answer().body());
            assertThat(headers(ofHidden.answer())).isEqualTo(headers(ofAbsent.answer()));
            assertThat(ofTheApp(ofHidden)).isEmpty();
            assertThat(ofTheApp(ofAbsent)).isEmpty();
        }
        Refusals.only(door.good().apply(absent), 404, "not-found");
        assertUntouched(hidden);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_key_that_the_page_does_not_hold_opens_nothing(Door door) {
        MapClient map = started("With one key at " + door);
        MapClient other = started("With another key at " + door);

        for (UUID key : List.of(other.key(), UUID.randomUUID())) {
            JsonNode error = Refusals.only(door.good().apply(new MapClient(admin, map.page(), key)), 404, "not-found");
            assertThat(error.path("message").asText()).isEqualTo("There is no such map, or you may not see it.");
        }
        assertUntouched(map);
        assertUntouched(other);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void an_address_that_names_no_page_or_no_key_opens_nothing(Door door) {
        MapClient map = started("With a good address at " + door);
        String key = map.key().toString();

        for (String bad : List.of(
                "/pages/-" + map.page() + "/maps/" + key,
                "/pages/main/maps/" + key,
                "/pages/1" + "0".repeat(30) + "/maps/" + key,
                "/pages/" + map.page() + "/maps/" + key + "0",
                "/pages/" + map.page() + "/maps/" + key.replace("-", ""))) {
            String address = "/rest/journey-maps/1.0" + bad + door.path();
            HttpResponse<String> answer =
                    door.isWriting() ? admin.post(address, MapClient.request(1, BETTER)) : admin.get(address);
            Refusals.only(answer, 404, "not-found");
        }
        assertUntouched(map);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_page_that_was_restricted_meanwhile_is_closed_at_once(Door door) {
        MapClient map = started("Restricted at " + door);
        MapClient editor = map.as("editor");
        assertThat(editor.read().statusCode()).isEqualTo(200);

        admin.restrict(map.page(), "", "admin");
        HttpResponse<String> readOnly = door.good().apply(editor);
        admin.restrict(map.page(), "admin", "admin");
        HttpResponse<String> hidden = door.good().apply(editor);

        if (door.isForEditors()) {
            JsonNode error = Refusals.only(readOnly, 403, "no-edit-permission");
            assertThat(error.path("message").asText()).isEqualTo("Vous pouvez voir cette page, mais pas la modifier.");
        } else {
            assertThat(readOnly.statusCode()).isEqualTo(200);
        }
        JsonNode error = Refusals.only(hidden, 404, "not-found");
        assertThat(error.path("message").asText())
                .isEqualTo("Cette carte n’existe pas, ou vous n’avez pas le droit de la voir.");
        assertUntouched(map);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_page_in_the_trash_is_not_there(Door door) {
        MapClient map = started("In the trash at " + door);

        assertThat(admin.delete("/rest/api/content/" + map.page()).statusCode()).isEqualTo(204);

        Refusals.only(door.good().apply(map), 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void an_old_version_a_comment_and_an_attachment_are_no_pages(Door door) {
        MapClient map = started("With more than a page at " + door);
        map.done();
        String comment = """
                {"type": "comment", "container": {"id": "%d", "type": "page"},
                 "body": {"storage": {"value": "%s", "representation": "storage"}}}""".formatted(map.page(), Macros.empty(map.key()).replace("\"", "\\\""));
        HttpResponse<String> commented = admin.post("/rest/api/content", comment);
        assertThat(commented.statusCode()).as(commented.body()).isEqualTo(200);
        long commentId = WikiClient.json(commented).path("id").asLong();

        for (long id : List.of(commentId, attachment(map.page()), oldVersion(map.page()), 0L)) {
            Refusals.only(door.good().apply(new MapClient(admin, id, map.key())), 404, "not-found");
        }
        assertUntouched(map);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void nothing_is_written_while_the_wiki_is_read_only(Door door) {
        MapClient map = started("Read only at " + door);
        HttpResponse<String> french;
        HttpResponse<String> viewer;
        HttpResponse<String> nowhere;
        readOnly(true);
        try {
            french = door.good().apply(map.as("editor"));
            viewer = door.good().apply(map.as("viewer"));
            nowhere = door.good().apply(new MapClient(admin, ABSENT, map.key()));
        } finally {
            readOnly(false);
        }

        if (door.isForEditors()) {
            assertThat(Refusals.only(french, 403, "read-only").path("message").asText())
                    .isEqualTo(
                            "Confluence est en lecture seule pour le moment\u202f: la carte ne peut pas être modifiée.");
            assertThat(viewer.body()).isEqualTo(nowhere.body());
            Refusals.only(viewer, 403, "read-only");
        } else {
            assertThat(french.statusCode()).isEqualTo(200);
            assertThat(viewer.statusCode()).isEqualTo(200);
        }
        assertUntouched(map);
    }

    @ParameterizedTest
    @MethodSource("writingDoors")
    void a_request_without_the_header_of_scripts_is_told_so_before_anything_is_looked_at(Door door) {
        MapClient map = started("Without a header at " + door);
        String body = door.name().equals("edits") ? MapClient.request(1, BETTER) : "{}";

        for (long page : List.of(map.page(), ABSENT)) {
            MapClient target = new MapClient(admin, page, map.key());
            Recorded<HttpResponse<String>> refused = host.statements()
                    .recordAllThreads(() -> admin.postAsForm(target.address() + "/" + door, "application/json", body));
            Refusals.only(refused.answer(), 403, "no-token");
            assertThat(ofTheApp(refused)).isEmpty();
        }
        assertUntouched(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"})
    void only_json_is_taken(String type) {
        MapClient map = started("Of type " + type);

        for (Door door : writingDoors().toList()) {
            String address = map.address() + "/" + door;
            String body = MapClient.request(1, BETTER);
            Refusals.only(admin.send("POST", address, BodyPublishers.ofString(body), type), 415, "invalid-request");
            assertThat(admin.postAsForm(address, type, body).statusCode()).isIn(403, 415);
        }
        assertUntouched(map);
    }

    @Test
    void a_door_that_changes_something_is_not_opened_by_reading_nor_the_other_way_round() {
        MapClient map = started("With the wrong method");

        for (Door door : writingDoors().toList()) {
            HttpResponse<String> answer = admin.get(map.address() + "/" + door);
            Refusals.only(answer, 405, "invalid-request");
            assertThat(answer.headers().firstValue("Allow").orElse("")).contains("POST");
        }
        for (String path : List.of("", "/changes", "/history", "/at/1", "/between/0/1")) {
            HttpResponse<String> answer = admin.post(map.address() + path, "{}");
            Refusals.only(answer, 405, "invalid-request");
            assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
        }
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            HttpResponse<String> answer =
                    admin.send(method, map.address(), BodyPublishers.ofString("{}"), "application/json");
            Refusals.only(answer, 405, "invalid-request");
        }
        Refusals.only(admin.get(map.address() + "/nothing"), 404, "invalid-request");
        assertUntouched(map);
    }

    @Test
    void asking_for_heads_and_options_changes_nothing_and_tells_strangers_nothing() {
        MapClient map = admin.createMap("TEAM", "Headless");
        map.edited(MapClient.START_HOTEL);

        for (String path : List.of("", "/edits", "/done", "/changes?since=0", "/history", "/at/1", "/between/0/1")) {
            for (String method : List.of("HEAD", "OPTIONS")) {
                HttpResponse<String> mine = send(admin, method, map.address() + path);
                HttpResponse<String> hidden = send(admin.as("viewer"), method, map.address() + path);
                HttpResponse<String> absent =
                        send(admin.as("viewer"), method, new MapClient(admin, ABSENT, map.key()).address() + path);

                assertThat(mine.statusCode()).as(method + path).isLessThan(500);
                assertThat(hidden.statusCode()).as(method + path).isEqualTo(absent.statusCode());
                assertThat(headers(hidden)).as(method + path).isEqualTo(headers(absent));
            }
        }
        assertUntouched(map);
    }

    @Test
    void nobody_keeps_what_a_door_answers() {
        MapClient map = started("For no cache");

        for (Door door : DOORS) {
            HttpResponse<String> answer = door.good().apply(map);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(door.name())
                    .hasValue("no-store");
        }
        HttpResponse<String> nothingNew = map.changes(map.revision());
        assertThat(nothingNew.statusCode()).isEqualTo(204);
        assertThat(nothingNew.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void an_anonymous_reader_is_told_in_the_language_of_the_browser() {
        URI address = URI.create(host.baseUrl() + new MapClient(admin, ABSENT, UUID.randomUUID()).address());
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Language", "fr-CA,fr;q=0.9,en;q=0.1")
                .build();

        HttpResponse<String> answer = ScriptClient.exchange(HttpClient.newBuilder(), request);

        assertThat(Refusals.only(answer, 404, "not-found").path("message").asText())
                .isEqualTo("Cette carte n’existe pas, ou vous n’avez pas le droit de la voir.");
    }

    @Test
    void questions_that_make_no_sense_are_refused_at_their_field() {
        MapClient map = started("Asked nonsense");

        for (String question : List.of("", "?since=", "?since=x", "?since=-1", "?since=1.5")) {
            JsonNode error = Refusals.only(admin.get(map.address() + "/changes" + question), 400, "missing-field");
            assertThat(error.path("field").asText()).isEqualTo("since");
        }
        for (String question : List.of("?before=", "?before=x", "?before=-1")) {
            JsonNode error = Refusals.only(map.history(question), 400, "missing-field");
            assertThat(error.path("field").asText()).isEqualTo("before");
        }
        for (String revision : List.of("2", "-1", "x", "9".repeat(18), "9".repeat(40))) {
            for (String type : List.of("text/html", "application/json")) {
                Refusals.only(at(map, revision, type), 404, "not-found");
            }
        }
        assertThat(map.history("?author=nobody").body()).contains("\"entries\":[]");
        assertThat(map.history("?part=nothing").body()).contains("\"entries\":[]");
    }

    @Test
    void a_text_that_is_no_map_closes_the_doors_until_somebody_repairs_it() {
        MapClient map = started("Broken by a script");
        admin.updatePage(map.page(), Macros.withBody(map.key(), "{oops"));

        for (MapClient reader : List.of(map, map.as("editor"))) {
            for (Door door : DOORS) {
                HttpResponse<String> answer = door.good().apply(reader);
                if (List.of("read", "edits", "history").contains(door.name())) {
                    Refusals.only(answer, 409, "unreadable-text");
                } else {
                    assertThat(answer.statusCode()).as(door + answer.body()).isIn(200, 204, 409);
                }
            }
        }
        assertThat(admin.storageOf(map.page())).contains("{oops");

        admin.updatePage(map.page(), Macros.withBody(map.key(), Journeys.small("Repaired")));
        assertThat(map.map().path("title").asText()).isEqualTo("Repaired");
        map.edited(MapClient.title("Repaired", "Better than before"));
        assertThat(map.history("").body()).contains("Repaired", "Better than before");
    }

    @Test
    void nobody_starts_a_map_who_may_not_edit_its_page() {
        MapClient map = admin.createMap("DEMO", "Not for everybody to start");
        assertThat(admin.as("editor").viewPage(map.page()).body()).contains("data-jm-gallery");
        for (MapClient stranger : List.of(map.as("viewer"), map.anonymous())) {
            assertThat(stranger.wiki().viewPage(map.page()).body()).doesNotContain("data-jm-gallery", "hotel-stay");
        }

        Refusals.only(map.as("viewer").edit(0, MapClient.START_HOTEL), 403, "no-edit-permission");
        Refusals.only(map.anonymous().edit(0, MapClient.START_HOTEL), 404, "not-found");

        assertThat(admin.viewPage(map.page()).body()).contains("data-jm-gallery");
        assertThat(map.revision()).isZero();
    }

    private MapClient started(String title) {
        MapClient map = admin.createMap("DEMO", title);
        map.edited(MapClient.START_HOTEL);
        return map;
    }

    /** The map is as its start left it, and so is its page. */
    private static void assertUntouched(MapClient map) {
        assertThat(map.revision()).isEqualTo(1);
        assertThat(map.map().path("title").asText()).isEqualTo("Hotel stay");
        assertThat(map.wiki().versionComments(map.page())).hasSize(2);
    }

    private void readOnly(boolean on) {
        admin.submit("/admin/maintenance.action", on ? Map.of("readOnly", "true") : Map.of());
    }

    private long oldVersion(long page) {
        String history =
                admin.get("/pages/viewpreviousversions.action?pageId=" + page).body();
        String link = Jsoup.parse(history)
                .select("#page-history-container tbody a[href*=viewpage]")
                .last()
                .attr("href");
        long id = Long.parseLong(link.substring(link.indexOf('=') + 1));
        assertThat(id).isNotEqualTo(page);
        return id;
    }

    private long attachment(long page) {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\n\r\nhello\r\n--x--\r\n";
        admin.send(
                "POST",
                "/pages/viewpageattachments.action?pageId=" + page,
                BodyPublishers.ofString(body),
                "multipart/form-data; boundary=x");
        long id = WikiClient.json(admin.get("/rest/api/content/" + page + "/child/attachment"))
                .at("/results/0/id")
                .asText()
                .replaceAll("\\D", "")
                .transform(Long::parseLong);
        return id;
    }

    private HttpResponse<String> at(MapClient map, String revision, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + map.address() + "/at/" + revision))
                .header("Accept", type)
                .header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .build();
        return ScriptClient.exchange(HttpClient.newBuilder(), request);
    }

    private static HttpResponse<String> send(WikiClient wiki, String method, String path) {
        return wiki.send(method, path, BodyPublishers.noBody(), null);
    }

    private Recorded<HttpResponse<String>> recorded(Door door, MapClient map) {
        return host.statements().recordAllThreads(() -> door.good().apply(map));
    }

    private static List<String> ofTheApp(Recorded<?> work) {
        return work.statements().stream().filter(sql -> sql.contains("AO_")).toList();
    }

    /** All headers but the moment of the answer. */
    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("Date");
        return headers;
    }
}
