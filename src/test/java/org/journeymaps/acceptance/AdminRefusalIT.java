package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.Session;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;

/** Who is let in at the doors of administrators, and that nothing happens behind one that stays closed. */
@ExtendWith(RunningConfluence.class)
class AdminRefusalIT {
    private static final String ADMIN = "/rest/journey-maps/1.0/admin/";
    private static final String ORPHANS = ADMIN + "orphans";
    private static final List<Door> DOORS = List.of(
            new Door("POST", ADMIN + "save"),
            new Door("GET", ORPHANS),
            new Door("DELETE", ORPHANS),
            new Door("GET", ADMIN + "people/editor"),
            new Door("DELETE", ADMIN + "people/editor"),
            new Door("GET", ADMIN + "spaces/DEMO"),
            new Door("DELETE", ADMIN + "spaces/DEMO"),
            new Door("GET", ADMIN + "spaces/DEMO/export"));
    private static MapClient map;
    private static Session secure;
    private final WikiClient admin;

    AdminRefusalIT(WikiClient admin) {
        this.admin = admin;
    }

    private record Door(String method, String path) {

        boolean isWriting() {
            return !method.equals("GET");
        }

        HttpResponse<String> askedBy(WikiClient reader) {
            return reader.send(method, path, BodyPublishers.noBody(), null);
        }

        @Override
        public String toString() {
            return method + path.substring(ADMIN.length() - 1);
        }
    }

    static Stream<Door> doors() {
        return DOORS.stream();
    }

    static Stream<Door> writingDoors() {
        return DOORS.stream().filter(Door::isWriting);
    }

    /** Something for each door to do: an unsaved map, and one whose page is gone. */
    @BeforeAll
    static void start(WikiClient admin, Host host) {
        map = admin.createMap("DEMO", "Behind closed doors");
        map.edited(MapClient.START_HOTEL);
        map.edited(MapClient.title("Hotel stay", "Not saved"));
        MapClient orphan = admin.createMap("DEMO", "Gone behind closed doors");
        orphan.edited(MapClient.START_HOTEL);
        admin.whileDisabled(() -> admin.purge(orphan.page()));
        secure = new Session(host.baseUrl(), "admin").secured();
    }

    @AfterAll
    static void tidyUp() {
        assertThat(secure.send("DELETE", ORPHANS).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void who_is_no_administrator_stays_outside(Door door) {
        Kept before = kept();

        for (WikiClient stranger : List.of(admin.anonymous(), admin.as("viewer"), admin.as("editor"))) {
            HttpResponse<String> answer = door.askedBy(stranger);
            assertThat(answer.statusCode()).isIn(401, 403);
            assertThat(answer.body()).doesNotContain("\"pages\"", "Not saved", "DEMO");
        }
        assertThat(door.askedBy(admin.as("editor")).statusCode()).isEqualTo(403);
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void an_administrator_without_a_secure_session_is_asked_for_one(Door door) {
        Kept before = kept();

        assertRefused(
                () -> door.askedBy(admin),
                401,
                "no-secure-session",
                "Your secure administrator session has ended. Reload the page to enter your password.",
                "Votre session d’administration sécurisée est terminée. Rechargez la page pour saisir votre mot de passe.");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("writingDoors")
    void a_page_of_another_site_opens_no_door_that_changes_something(Door door) {
        Kept before = kept();

        assertRefused(
                () -> secure.sendWithoutHeader(door.method(), door.path()),
                403,
                "no-token",
                "Send the header X-Atlassian-Token with the value no-check.",
                "Envoyez l’en-tête X-Atlassian-Token avec la valeur no-check.");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("writingDoors")
    void nothing_is_changed_while_the_wiki_is_read_only(Door door) {
        Kept before = kept();

        admin.submit("/admin/maintenance.action", Map.of("readOnly", "true"));
        try {
            assertRefused(
                    () -> secure.send(door.method(), door.path()),
                    403,
                    "read-only",
                    "Confluence is read-only at the moment, so the map cannot be changed.",
                    "Confluence est en lecture seule pour le moment\u202f: la carte ne peut pas être modifiée.");
        } finally {
            admin.submit("/admin/maintenance.action", Map.of());
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void looking_needs_no_header_and_is_possible_in_read_only_mode() {
        admin.submit("/admin/maintenance.action", Map.of("readOnly", "true"));
        try {
            for (Door door : DOORS.stream().filter(door -> !door.isWriting()).toList()) {
                HttpResponse<String> answer = secure.sendWithoutHeader(door.method(), door.path());
                assertThat(answer.statusCode()).as(door + answer.body()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            }
        } finally {
            admin.submit("/admin/maintenance.action", Map.of());
        }
    }

    /** What may be typed for a key, in the address as a browser's script writes it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONE",
                "<script>alert(1)</script>",
                "\"; filename=\"evil.exe",
                "a/b",
                "..",
                "é\u0000\r\nX-Evil: 1",
                "' OR 1=1 --",
                "%s{0}$x#set",
                "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK"
                        + "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK"
                        + "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK"
            })
    void nothing_is_kept_of_a_space_that_is_not_there_whatever_its_key(String key) {
        MapClient untouched = map;
        String path = ADMIN + "spaces/"
                + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");

        for (String method : List.of("GET", "DELETE")) {
            HttpResponse<String> answer = secure.send(method, path);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 404, 405);
            assertThat(answer.body()).doesNotContain("<script>", "evil");
            if (answer.statusCode() == 200) {
                assertThat(answer.body()).isEqualTo("{\"pages\":0,\"maps\":0,\"unsaved\":0}");
            }
        }
        HttpResponse<String> export = secure.get(path + "/export");
        assertThat(export.statusCode()).as(export.body()).isIn(200, 400, 404);
        assertThat(export.headers().firstValue("X-Evil")).isEmpty();
        assertThat(export.body()).doesNotContain("<script>");
        if (export.statusCode() == 200) {
            assertThat(WikiClient.json(export).path("maps")).isEmpty();
            assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"journey-maps-[A-Za-z0-9~_-]+\\.json\"");
        }
        assertThat(untouched.revision()).isEqualTo(2);
    }

    /** What a door could change: the unsaved map, its page, how many maps are kept, pages that are gone, and what was audited. */
    private record Kept(long revision, String storage, int maps, String orphans, int audited) {}

    private Kept kept() {
        return new Kept(
                map.revision(),
                admin.storageOf(map.page()),
                WikiClient.json(admin.get("/rest/journey-maps/1.0/health"))
                        .at("/database/maps")
                        .asInt(),
                secure.get(ORPHANS).body(),
                secure.auditLog().size());
    }

    private void assertRefused(Request request, int status, String key, String english, String french) {
        JsonNode error = Refusals.only(request.answer(), status, key);
        assertThat(error.path("message").asText()).isEqualTo(english);
        assertThat(inFrench(request).path("message").asText()).isEqualTo(french);
    }

    /** The only error of an answer to an administrator who speaks French. */
    private JsonNode inFrench(Request request) {
        admin.speak("fr");
        try {
            return WikiClient.json(request.answer()).at("/errors/0");
        } finally {
            admin.speak("en");
        }
    }

    private interface Request {
        HttpResponse<String> answer();
    }
}
