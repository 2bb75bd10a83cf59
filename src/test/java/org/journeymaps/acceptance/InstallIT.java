package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.testing.AppJar;

/** What administrators install over the app that runs, good and bad, and what becomes of the maps. */
class InstallIT {
    private static final String KEY = "org.journeymaps.confluence";
    private static final int WRITERS = 3;
    private static Confluence confluence;
    private final WikiClient admin = confluence.admin();

    @TempDir
    Path jars;

    @BeforeAll
    static void start() {
        confluence = Confluence.start();
    }

    @AfterAll
    static void stop() throws Exception {
        confluence.close();
    }

    @AfterEach
    void installThePackagedJar() {
        assertInstalled(Confluence.jar());
    }

    @Test
    void a_file_that_is_cut_off_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(Confluence.jar());
        Path half = Files.write(jars.resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2));

        assertRefused(half, "is not a readable jar");
    }

    @Test
    void a_jar_without_descriptor_is_refused() {
        assertRefused(changed().without("atlassian-plugin.xml").write(jars), "The jar has no atlassian-plugin.xml");
    }

    @Test
    void a_jar_without_one_of_its_classes_is_refused() {
        assertRefused(
                changed().without("org/journeymaps/macro/JourneyMapMacro.class").write(jars),
                "the class org.journeymaps.macro.JourneyMapMacro cannot be loaded");
    }

    @Test
    void a_jar_that_needs_a_package_which_confluence_does_not_have_is_refused_with_its_name() throws IOException {
        assertRefused(
                changed()
                        .importing("org.example.nowhere", "com.atlassian.confluence.macro")
                        .write(jars),
                "The app imports a package that Confluence does not export: org.example.nowhere");
    }

    @Test
    void an_upgrade_in_the_middle_of_editing_loses_nothing_and_leaves_nothing_half_done() throws Exception {
        MapClient map = admin.createMap("DEMO", "Upgraded meanwhile", Journeys.large("Upgraded meanwhile", WRITERS));
        map.edited(MapClient.title("Upgraded meanwhile", "Upgraded in the middle"));
        Path newer = version("9.0.0");
        CountDownLatch writing = new CountDownLatch(WRITERS);
        AtomicBoolean upgraded = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<CompletableFuture<Integer>> written = IntStream.range(0, WRITERS)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> write(map, n, writing, upgraded), writers))
                    .toList();
            assertThat(writing.await(1, TimeUnit.MINUTES)).isTrue();
            assertInstalled(newer);
            upgraded.set(true);

            int accepted = 0;
            for (int n = 0; n < WRITERS; n++) {
                int last = written.get(n).get(1, TimeUnit.MINUTES);
                accepted += last;
                assertThat(map.map().path("touchpoints").get(n).path("name").asText())
                        .isEqualTo("Written " + last);
            }
            assertThat(map.revision()).isEqualTo(2 + accepted);
        } finally {
            writers.shutdownNow();
        }
        assertThat(version()).isEqualTo("9.0.0");
        map.done();
        assertThat(admin.storageOf(map.page()))
                .contains(map.map().path("touchpoints").get(0).path("name").asText());
    }

    /**
     * Gives a touchpoint one name after the other, until one was taken after the upgrade. A request that was answered with anything but
     * success is sent again with its id, as the app's own scripts do: it is carried out once.
     *
     * @return how many names were taken
     */
    private static int write(MapClient map, int touchpoint, CountDownLatch writing, AtomicBoolean upgraded) {
        int taken = 0;
        boolean last = false;
        while (!last && !Thread.interrupted()) {
            boolean afterUpgrade = upgraded.get();
            String before = taken == 0 ? "Step " + touchpoint : "Written " + taken;
            String edit = MapClient.change(
                    "touchpoint",
                    "t" + touchpoint,
                    "name",
                    MapClient.quoted(before),
                    MapClient.quoted("Written " + (taken + 1)));
            String id = touchpoint + "-" + taken;
            HttpResponse<String> answer =
                    map.post("edits", "{\"id\": \"%s\", \"baseRevision\": 1, \"edits\": [%s]}".formatted(id, edit));
            assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(409);
            if (answer.statusCode() == 200) {
                taken++;
                writing.countDown();
                last = afterUpgrade;
            }
        }
        return taken;
    }

    @Test
    void maps_outlive_a_step_back_to_an_earlier_version() {
        MapClient map = started("Stepped back");
        String history = map.history("").body();
        assertInstalled(version("9.0.0"));
        map.edited(MapClient.title("Stepped back", "By the newer version"));

        assertInstalled(version("0.0.1"));

        assertThat(version()).isEqualTo("0.0.1");
        assertThat(map.map().path("title").asText()).isEqualTo("By the newer version");
        assertThat(map.history("").body()).contains("By the newer version").isNotEqualTo(history);
        assertDrawn(map, "By the newer version");
    }

    @Test
    void the_same_jar_again_is_an_upgrade_of_the_only_app() {
        MapClient map = started("Installed twice");

        assertInstalled(Confluence.jar());

        assertThat(apps().findValuesAsText("key")).filteredOn(KEY::equals).hasSize(1);
        assertDrawn(map, "Installed twice");
    }

    @Test
    void maps_and_their_histories_are_back_with_the_app() {
        MapClient map = started("Uninstalled");
        String history = map.history("").body();

        assertThat(admin.delete("/rest/plugins/1.0/" + KEY + "-key").statusCode())
                .isEqualTo(204);
        assertThat(admin.viewPage(map.page()).body()).contains("Unknown macro: ");
        assertInstalled(Confluence.jar());

        assertThat(map.history("").body()).isEqualTo(history);
        assertDrawn(map, "Uninstalled");
    }

    @Test
    void tables_that_somebody_has_dropped_are_made_anew_and_pages_draw_what_they_hold() {
        MapClient map = started("In the page");
        map.done();
        map.edited(MapClient.title("In the page", "In the tables alone"));

        admin.whileDisabled(() -> confluence.sql(
                "DROP TABLE AO_751190_JOURNEY_MAP, AO_751190_MAP_EDIT, AO_751190_MAP_STATE, AO_751190_TOUCHPOINT"));

        assertDrawn(map, "In the page");
        map.awaitRows();
        assertThat(map.revision()).isEqualTo(1);
        map.edited(MapClient.title("In the page", "Begun anew"));
        map.done();
        assertThat(admin.storageOf(map.page())).contains("Begun anew");
        JsonNode health = MapClient.good(admin.get("/rest/journey-maps/1.0/health"));
        assertThat(health.at("/database/maps").asInt()).isEqualTo(1);
    }

    private MapClient started(String title) {
        MapClient map = admin.createMap("DEMO", title);
        map.edited(MapClient.START_HOTEL);
        map.edited(MapClient.title("Hotel stay", title));
        return map;
    }

    private void assertInstalled(Path jar) {
        HttpResponse<String> answer = admin.install(jar);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    /** A jar is refused in one sentence, and the app runs on as it is. */
    private void assertRefused(Path jar, String sentence) {
        String before = version();
        MapClient map = started("Refused: " + sentence);

        HttpResponse<String> answer = admin.install(jar);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(WikiClient.json(answer).path("message").asText())
                .contains(sentence)
                .doesNotContain("\n", "\tat ");
        assertThat(version()).isEqualTo(before);
        assertDrawn(map, sentence);
        map.edited(MapClient.title("Refused: " + sentence, "Still edited"));
    }

    private void assertDrawn(MapClient map, String title) {
        assertThat(admin.as("viewer").viewPage(map.page()).body()).contains("class=\"jm-map\"", title + "</");
    }

    private static AppJar changed() {
        return AppJar.of(Confluence.jar()).header("Bundle-Version", "9.0.0");
    }

    /** The packaged app with another version. */
    private Path version(String version) {
        return AppJar.of(Confluence.jar())
                .header("Bundle-Version", version)
                .descriptor(xml -> xml.replaceFirst("<version>.*</version>", "<version>" + version + "</version>"))
                .write(jars);
    }

    /** The version that runs. */
    private String version() {
        JsonNode app = WikiClient.json(admin.get("/rest/plugins/1.0/" + KEY + "-key"));
        assertThat(app.path("enabled").asBoolean()).isTrue();
        return app.path("version").asText();
    }

    private JsonNode apps() {
        return WikiClient.json(admin.get("/rest/plugins/1.0/")).path("plugins");
    }
}
