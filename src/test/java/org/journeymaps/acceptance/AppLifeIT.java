package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.HelloApp;
import org.wikihost.testing.ScriptClient;

/** Maps outlive what happens to the wiki around them: other nodes, restarts, upgrades, other apps, and people who just leave. */
class AppLifeIT {
    private static final String SAVE = "org.journeymaps.confluence:save-pending";
    private static final int EACH = 10;

    @TempDir
    Path home;

    @TempDir
    Path otherHome;

    @TempDir
    Path jars;

    private Host host;
    private WikiClient admin;

    @BeforeEach
    void start() throws Exception {
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(jar()), true));
        admin = client(host);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void two_nodes_change_one_map() throws Exception {
        MapClient here = admin.createMap("DEMO", "On two nodes", Journeys.large("On two nodes", 2 * EACH));
        try (Host second = host.startNode(otherHome, List.of(jar()))) {
            MapClient there = new MapClient(client(second).as("editor"), here.page(), here.key());

            there.edited(MapClient.title("On two nodes", "On two"));
            assertThat(here.map().path("title").asText()).isEqualTo("On two");
            Refusals.only(here.edit(1, MapClient.title("On two nodes", "On one")), 409, "conflict");
            assertThat(admin.viewPage(here.page()).body()).contains("On two</");

            ExecutorService writers = Executors.newFixedThreadPool(4);
            try {
                List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
                for (int n = 0; n < 2 * EACH; n++) {
                    MapClient node = n % 2 == 0 ? here : there;
                    String edit = MapClient.change(
                            "touchpoint", "t" + n, "name", "\"Step " + n + "\"", "\"Written " + n + "\"");
                    answers.add(CompletableFuture.supplyAsync(() -> node.edit(2, edit), writers));
                }
                assertThat(answers).allSatisfy(answer -> MapClient.good(answer.join()));
            } finally {
                writers.shutdown();
            }
            there.done();
            here.done();

            assertThat(here.revision()).isEqualTo(2 + 2 * EACH);
            assertThat(there.map()).isEqualTo(here.map());
            assertThat(here.map().path("touchpoints"))
                    .allSatisfy(touchpoint ->
                            assertThat(touchpoint.path("name").asText()).startsWith("Written "));
            assertThat(admin.versionComments(here.page())).hasSize(2);
            assertThat(admin.storageOf(here.page())).contains("On two\"", "Written 0", "Written 19");
        }
    }

    @Test
    void a_map_that_was_left_alone_is_saved_in_the_name_and_the_language_of_its_last_author() throws Exception {
        MapClient map = admin.createMap("DEMO", "Left alone");
        map.edited(MapClient.START_HOTEL);
        admin.as("editor").speak("fr");
        map.as("editor").edited(MapClient.title("Hotel stay", "Left alone by the editor"));

        assertThat(host.runJob(SAVE).message()).isEqualTo("Pages saved: 0");
        assertThat(admin.storageOf(map.page())).doesNotContain("Left alone by the editor");

        leaveAlone();
        admin.submit("/admin/maintenance.action", Map.of("readOnly", "true"));
        assertThat(host.runJob(SAVE).message()).isEqualTo("Pages saved: 0");
        admin.submit("/admin/maintenance.action", Map.of());

        assertThat(host.runJob(SAVE).message()).isEqualTo("Pages saved: 1");
        assertThat(admin.storageOf(map.page())).contains("Left alone by the editor");
        assertThat(admin.versionComments(map.page()).get(0)).startsWith("Carte de parcours\u202f: ");
        assertThat(WikiClient.json(admin.get("/rest/api/content/" + map.page() + "?expand=version"))
                        .at("/version/by/username")
                        .asText())
                .isEqualTo("editor");
        assertThat(host.runJob(SAVE).message()).isEqualTo("Pages saved: 0");
        assertThat(admin.versionComments(map.page())).hasSize(3);
    }

    @Test
    void a_map_whose_author_may_not_edit_the_page_any_more_waits_for_somebody_who_may() throws Exception {
        MapClient map = admin.createMap("DEMO", "Waiting for somebody");
        map.as("editor").edited(MapClient.START_HOTEL);
        map.as("editor").edited(MapClient.title("Hotel stay", "Waiting"));
        admin.restrict(map.page(), "", "admin");
        leaveAlone();

        assertThat(host.runJob(SAVE).message()).isEqualTo("Pages saved: 0");
        assertThat(admin.storageOf(map.page())).doesNotContain("Waiting");

        assertThat(map.done().path("saved").asBoolean()).isTrue();
        assertThat(admin.storageOf(map.page())).contains("Waiting");
    }

    @Test
    void a_save_that_fails_is_told_and_tried_again() {
        MapClient map = admin.createMap("DEMO", "Failing");
        map.edited(MapClient.START_HOTEL);
        map.edited(MapClient.title("Hotel stay", "Failing once"));
        host.beforeNextSave(
                () -> admin.updatePage(map.page(), admin.storageOf(map.page()) + "<p>Somebody was faster</p>"));

        assertThat(map.done().path("saved").asBoolean()).isTrue();

        assertThat(admin.storageOf(map.page())).contains("Failing once", "Somebody was faster");
        assertThat(map.map().path("title").asText()).isEqualTo("Failing once");
    }

    @Test
    void maps_and_what_was_not_saved_of_them_outlive_a_restart_and_an_upgrade() throws Exception {
        MapClient map = admin.createMap("DEMO", "Upgraded");
        map.edited(MapClient.START_HOTEL);
        map.edited(MapClient.title("Hotel stay", "Not saved yet"));
        String history = map.history("").body();
        host.close();

        start();
        MapClient after = new MapClient(admin, map.page(), map.key());
        assertThat(after.history("").body()).isEqualTo(history);
        assertThat(admin.viewPage(map.page()).body()).contains("Not saved yet");
        install(jar());
        assertThat(after.map().path("title").asText()).isEqualTo("Not saved yet");
        MapClient.good(after.edit(2, MapClient.title("Not saved yet", "Saved at last")));
        after.done();

        assertThat(admin.storageOf(map.page())).contains("Saved at last");
        assertThat(after.revision()).isEqualTo(3);
    }

    @Test
    void a_removed_space_takes_its_maps_along_and_no_others() {
        HttpResponse<String> made = admin.post("/rest/api/space", "{\"key\": \"GONE\", \"name\": \"Soon gone\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        MapClient gone = admin.createMap("GONE", "Goes with its space");
        gone.edited(MapClient.START_HOTEL);
        MapClient kept = admin.createMap("DEMO", "Stays");
        kept.edited(MapClient.START_HOTEL);
        assertThat(maps()).isEqualTo(2);

        assertThat(admin.delete("/rest/api/space/GONE").statusCode()).isEqualTo(202);

        assertThat(maps()).isEqualTo(1);
        Refusals.only(gone.read(), 404, "not-found");
        assertThat(kept.revision()).isEqualTo(1);
    }

    @Test
    void another_app_on_the_same_page_goes_on_as_before() throws Exception {
        MapClient map = admin.createMap("DEMO", "With another app");
        install(HelloApp.jar().write(jars));
        admin.updatePage(
                map.page(),
                admin.storageOf(map.page())
                        + "<ac:structured-macro ac:name=\"hello\"><ac:parameter ac:name=\"name\">Ada</ac:parameter></ac:structured-macro>");

        map.edited(MapClient.START_HOTEL);

        assertThat(admin.viewPage(map.page()).body()).contains("class=\"jm-map\"", "Hello Ada");
        assertThat(admin.get("/rest/hello/1.0/greetings").statusCode()).isEqualTo(200);
        assertThat(admin.delete("/rest/plugins/1.0/org.example.hello-key").statusCode())
                .isEqualTo(204);
        assertThat(admin.viewPage(map.page()).body()).contains("class=\"jm-map\"");
    }

    /** Makes the edits of all maps an hour old. */
    private void leaveAlone() throws SQLException {
        String url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("wiki");
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement statement = database.createStatement()) {
            int changed = statement.executeUpdate(
                    "UPDATE AO_751190_JOURNEY_MAP SET UNSAVED_SINCE = UNSAVED_SINCE - 3600000 WHERE UNSAVED_SINCE > 0");
            assertThat(changed).isEqualTo(1);
        }
    }

    private void install(Path app) {
        HttpResponse<String> answer = admin.install(app);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private long maps() {
        return WikiClient.json(admin.get("/rest/journey-maps/1.0/health"))
                .at("/database/maps")
                .asLong();
    }

    private static WikiClient client(Host host) {
        return new WikiClient(new ScriptClient(host.baseUrl(), "admin"));
    }

    private static Path jar() {
        return Path.of(System.getProperty("app.jar"));
    }
}
