package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.acceptance.MapDoors.assertRefused;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.journeymaps.acceptance.MapDoors.Door;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;
import org.wikihost.testing.ScriptClient;

/** Who is refused at which door, and that a map which somebody may not see is answered like one that is not there. */
@ExtendWith(RunningConfluence.class)
class ReadRefusalsIT {

    private final WikiClient admin;
    private final Host host;

    ReadRefusalsIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void what_is_hidden_is_answered_like_what_is_not_there(Door door) {
        MapDoors small = map("TEAM", Journeys.small("Parcel"));
        MapDoors large = map("TEAM", Journeys.large("Parcel", 800));
        MapDoors absent = new MapDoors(host.baseUrl(), "admin", "999999999", small.key());

        for (MapDoors reader : List.of(absent.as("viewer"), absent.as(null))) {
            Seen there = seen(new MapDoors(reader.wiki(), reader.user(), small.page(), small.key()), door);
            Seen wide = seen(new MapDoors(reader.wiki(), reader.user(), large.page(), large.key()), door);
            Seen nowhere = seen(reader, door);

            assertThat(there).isEqualTo(nowhere);
            assertThat(wide).isEqualTo(nowhere);
            assertThat(nowhere.status()).isEqualTo(404);
        }
        assertThat(small.read().at("/map/title").asText()).isEqualTo("Parcel");
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void a_map_that_is_not_in_a_current_page_is_not_found(Door door) {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));
        MapDoors other = map("DEMO", Journeys.small("Letter"));
        MapDoors trashed = map("DEMO", Journeys.small("Trashed"));
        assertThat(admin.delete("/rest/api/content/" + trashed.page()).statusCode())
                .isEqualTo(204);

        assertNotFound(trashed.ask(door));
        assertNotFound(at(oldVersion(map), map.key()).ask(door));
        assertNotFound(at(map.page(), other.key()).ask(door));
        assertNotFound(at(map.page(), UUID.randomUUID().toString()).ask(door));
        assertNotFound(at(map.page(), "no-key").ask(door));
        assertNotFound(at("no-page", map.key()).ask(door));
        assertNotFound(at("-" + map.page(), map.key()).ask(door));
        assertNotFound(at("9".repeat(30), map.key()).ask(door));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void a_page_that_was_restricted_meanwhile_is_not_found(Door door) {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));
        MapDoors viewer = map.as("viewer");
        assertThat(viewer.get("").statusCode()).isEqualTo(200);

        restrict(map, "view=admin&edit=");

        assertNotFound(viewer.ask(door));
        assertNotFound(map.as("editor").ask(door));
        assertThat(map.read().at("/map/title").asText()).isEqualTo("Parcel");
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void who_may_see_and_not_edit_reads_and_changes_nothing(Door door) {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));
        MapDoors restricted = map("DEMO", Journeys.small("Parcel"));
        restrict(restricted, "view=&edit=admin");

        for (MapDoors reader : List.of(map.as("viewer"), map.as("manager"), restricted.as("editor"))) {
            HttpResponse<String> answer = reader.ask(door);
            if (door.isForWriters()) {
                assertRefused(answer, 403, "no-edit-permission", "");
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 204);
            }
            assertThat(reader.read().at("/map/title").asText()).isEqualTo("Parcel");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edits", "/done", "/reading"})
    void the_doors_that_change_refuse_in_the_order_of_the_documentation(String door) {
        MapDoors hidden = map("TEAM", Journeys.small("Parcel")).as("viewer");

        assertRefused(
                MapDoors.send(hidden.request(door)
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString("stages: hello"))),
                415,
                "invalid-request",
                "");
        assertRefused(
                MapDoors.send(hidden.request(door)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("stages: hello"))),
                403,
                "no-token",
                "");
        assertNotFound(hidden.post(door, "stages: hello"));
        MapDoors shown = map("DEMO", Journeys.small("Parcel")).as("viewer");
        assertRefused(shown.post(door, "stages: hello"), 403, "no-edit-permission", "");
    }

    @Test
    void refusals_are_in_the_language_of_the_account() throws Exception {
        try (Confluence confluence = Confluence.start()) {
            UUID key = UUID.randomUUID();
            long page = confluence.admin().createPage("DEMO", "En français", Macros.empty(key));
            MapDoors map = MapDoors.of(confluence.address(), page, key);
            ScriptClient script = new ScriptClient(confluence.address(), "admin");
            form(script, "/users/viewmysettings.action", "language=fr&theme=MATCH");

            assertThat(map.edit(0, MapDoors.changeTitle("", "x".repeat(251))).body())
                    .contains("Ce texte compte 251 caractères\u202f; la limite est de 250.");
            assertThat(map.edit(7, MapDoors.changeTitle("", "Colis")).body())
                    .contains("La carte n’a jamais eu cette révision. Rechargez la page.");
            assertThat(MapDoors.of(confluence.address(), 999_999_999, key)
                            .get("")
                            .body())
                    .contains("Cette carte n’existe pas, ou vous n’avez pas le droit de la voir.");
            form(script, "/admin/maintenance.action", "readOnly=true");
            assertThat(map.post("/done", "{}").body()).contains("la carte ne peut pas être modifiée");
        }
    }

    @Test
    void read_only_mode_lets_everybody_read_and_nobody_change() throws Exception {
        try (Confluence confluence = Confluence.start()) {
            UUID key = UUID.randomUUID();
            long page =
                    confluence.admin().createPage("DEMO", "Read only", Macros.withBody(key, Journeys.small("Parcel")));
            MapDoors map = MapDoors.of(confluence.address(), page, key);
            MapDoors absent = MapDoors.of(confluence.address(), 999_999_999, key);
            form(new ScriptClient(confluence.address(), "admin"), "/admin/maintenance.action", "readOnly=true");

            for (Door door : List.of(Door.EDITS, Door.DONE, Door.READING)) {
                assertRefused(map.ask(door), 403, "read-only", "");
                assertRefused(absent.ask(door), 403, "read-only", "");
                assertRefused(map.as(null).ask(door), 403, "read-only", "");
            }
            for (Door door : List.of(Door.READ, Door.CHANGES, Door.HISTORY, Door.JOURNEY)) {
                assertThat(map.ask(door).statusCode()).as(door.name()).isIn(200, 204);
            }
            assertThat(map.read().at("/map/title").asText()).isEqualTo("Parcel");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/changes",
                "/changes?since=",
                "/changes?since=-1",
                "/changes?since=soon",
                "/changes?since=9999999999999999999"
            })
    void a_question_since_nothing_is_refused(String path) {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));

        assertRefused(map.get(path), 400, "missing-field", "since");
    }

    @Test
    void a_journey_that_there_is_not_is_refused_and_one_that_there_is_has_no_id_of_the_page() {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));

        assertRefused(map.get("/journeys/zap"), 404, "unknown-journey", "");
        assertThat(Jsoup.parse(map.get("/journeys/hotel-stay?language=fr").body())
                        .text())
                .contains("Séjour");
        assertThat(Jsoup.parse(map.get("/journeys/hotel-stay?language=en").body())
                        .select("[id]")
                        .eachAttr("id"))
                .isNotEmpty()
                .noneMatch(id -> id.contains(map.key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history?before=", "/history?before=-1", "/history?before=yesterday"})
    void a_question_before_nothing_is_refused(String path) {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));

        assertRefused(map.get(path), 400, "missing-field", "before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/at/9", "/at/-1", "/at/first", "/at/9999999999999999999"})
    void a_revision_that_never_was_is_not_found(String path) {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));

        assertNotFound(map.get(path));
        assertNotFound(MapDoors.send(map.request(path).header("Accept", "application/json")));
    }

    @Test
    void revisions_between_which_nothing_ever_was_are_not_found() {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));

        for (String path :
                List.of("/between/0/9", "/between/9/0", "/between/0/-1", "/between/first/0", "/between/0/now")) {
            assertNotFound(map.get(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/at/0?place=", "/at/0?place=0", "/at/0?place=1000", "/at/0?place=two"})
    void a_drawing_at_no_place_is_refused(String path) {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));

        assertRefused(map.get(path), 400, "missing-field", "place");
    }

    @Test
    void a_drawing_at_a_place_of_its_own_has_no_id_of_the_page() {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));
        List<String> here = ids(map.get("/at/0"));

        assertThat(here).contains("jm-" + map.key().substring(0, 8));
        assertThat(ids(map.get("/at/0?place=99"))).hasSameSizeAs(here).doesNotContainAnyElementsOf(here);
    }

    private static List<String> ids(HttpResponse<String> drawing) {
        return Jsoup.parse(drawing.body()).select("[id^=jm-]").eachAttr("id");
    }

    @Test
    void a_hidden_map_is_not_found_before_a_question_is_refused() {
        MapDoors hidden = map("TEAM", Journeys.small("Parcel")).as("viewer");

        assertNotFound(hidden.get("/changes?since=soon"));
        assertNotFound(hidden.get("/history?before=yesterday"));
        assertNotFound(hidden.get("/at/0?place=two"));
    }

    @Test
    void what_is_read_is_not_to_be_stored() {
        MapDoors map = map("DEMO", Journeys.small("Parcel"));
        map.edited(1, MapDoors.changeTitle("Parcel", "Letter"));

        for (String path : List.of("", "/changes?since=1", "/history", "/at/1", "/between/1/2")) {
            HttpResponse<String> answer = map.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
    }

    private record Seen(int status, String body, Map<String, List<String>> headers, long statementsOfTheApp) {}

    private Seen seen(MapDoors map, Door door) {
        var recorded = host.statements().recordAllThreads(() -> map.ask(door));
        HttpResponse<String> answer = recorded.answer();
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("set-cookie");
        long statements = recorded.statements().stream()
                .filter(statement -> statement.contains("AO_"))
                .count();
        return new Seen(answer.statusCode(), answer.body(), headers, statements);
    }

    private static void assertNotFound(HttpResponse<String> answer) {
        assertRefused(answer, 404, "not-found", "");
    }

    private MapDoors at(String page, String key) {
        return new MapDoors(host.baseUrl(), "admin", page, key);
    }

    /** A map that the app has looked at, in a page of its own. */
    private MapDoors map(String space, String text) {
        UUID key = UUID.randomUUID();
        MapDoors map = MapDoors.of(
                host.baseUrl(), admin.createPage(space, "Refused readers " + key, Macros.withBody(key, text)), key);
        assertThat(map.ask(Door.DONE).statusCode()).isEqualTo(200);
        return map;
    }

    /** The content id of the version before the current one. */
    private String oldVersion(MapDoors map) {
        long page = Long.parseLong(map.page());
        admin.updatePage(page, admin.storageOf(page) + "<p>Later</p>");
        String history =
                admin.get("/pages/viewpreviousversions.action?pageId=" + page).body();
        String old = Jsoup.parse(history)
                .select("#page-history-container tbody tr:nth-child(2) a[href*=pageId]")
                .attr("href")
                .replaceFirst(".*pageId=(\\d+).*", "$1");
        assertThat(old).matches("\\d+").isNotEqualTo(map.page());
        return old;
    }

    private void restrict(MapDoors map, String restrictions) {
        form(
                new ScriptClient(host.baseUrl(), "admin"),
                "/pages/restrictions.action",
                "pageId=" + map.page() + "&" + restrictions);
    }

    private static void form(ScriptClient client, String path, String fields) {
        HttpResponse<String> answer =
                client.send("POST", path, BodyPublishers.ofString(fields), "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
