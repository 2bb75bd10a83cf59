package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.acceptance.MapDoors.assertRefused;
import static org.journeymaps.acceptance.MapDoors.changeTitle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.acceptance.MapDoors.Door;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;
import org.wikihost.testing.ScriptClient;

/** Faults that were found once, by their numbers. */
@ExtendWith(RunningConfluence.class)
class FaultsIT {

    private static final String START = "{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\", \"language\": \"en\"}";

    private final WikiClient admin;
    private final Host host;

    FaultsIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @Test
    void fault_3_nothing_is_read_of_what_anonymous_people_send() throws Exception {
        MapDoors map =
                MapDoors.of(host.baseUrl(), 999_999_999, UUID.randomUUID()).as(null);

        List<String> statusLines = atOnce(10, () -> answerWhileSending(map, 5_000_000, ""));

        assertThat(statusLines).hasSize(10).allSatisfy(line -> assertThat(line).contains(" 404"));
    }

    @Test
    void fault_3_an_editors_empty_edits_are_refused_after_twenty_problems() {
        MapDoors map = map(Macros.withBody(UUID.randomUUID(), Journeys.small("Parcel")));
        String edits = "{},".repeat(1_700_000);

        HttpResponse<String> answer = map.edit(0, edits + "{}");

        assertRefused(answer, 400, "missing-field", "edits[0].edit");
        assertThat(ScriptClient.json(answer).get("errors")).hasSize(20);
    }

    @Test
    void fault_3_an_editor_is_answered_after_twenty_problems_and_not_after_all_of_the_request() throws Exception {
        MapDoors map = map(Macros.withBody(UUID.randomUUID(), Journeys.small("Parcel")));

        String statusLine =
                answerWhileSending(map, 5_000_000, "{\"baseRevision\": 0, \"edits\": [" + "{},".repeat(10_000));

        assertThat(statusLine).contains(" 400");
    }

    @Test
    void fault_5_a_hidden_page_costs_the_app_nothing_however_large_it_is() {
        MapDoors absent = MapDoors.of(host.baseUrl(), 999_999_999, UUID.randomUUID());
        UUID key = UUID.randomUUID();
        long page = admin.createPage("TEAM", "Hidden " + key, Macros.withBody(key, Journeys.large("Parcel", 800)));
        MapDoors hidden = MapDoors.of(host.baseUrl(), page, key);
        hidden.read();

        for (MapDoors map : List.of(absent.as("viewer"), hidden.as("viewer"), absent.as(null), hidden.as(null))) {
            for (Door door : Door.values()) {
                var recorded = host.statements().recordAllThreads(() -> map.ask(door));
                assertRefused(recorded.answer(), 404, "not-found", "");
                assertThat(recorded.statements()).noneMatch(statement -> statement.contains("AO_"));
            }
        }
    }

    @Test
    void fault_6_a_number_of_1_001_digits_is_refused_at_its_field() {
        MapDoors map = map(Macros.withBody(UUID.randomUUID(), Journeys.small("Parcel")));
        String number = "9".repeat(1_001);

        String log = logged(() -> {
            assertRefused(map.edit(0, """
                            {"edit": "change", "part": "touchpoint", "id": "t1", "attribute": "emotion", "from": 1, "to": %s}""".formatted(number)), 400, "number-too-long", "edits[0].to");
            assertThat(map.post("/edits", "{\"baseRevision\": " + number + ", \"edits\": []}")
                            .statusCode())
                    .isEqualTo(400);
        });

        assertThat(log).doesNotContain("ERROR");
        assertThat(map.read().at("/map/title").asText()).isEqualTo("Parcel");
    }

    @Test
    void fault_6_a_field_name_of_50_001_characters_is_refused() {
        MapDoors map = map(Macros.withBody(UUID.randomUUID(), Journeys.small("Parcel")));

        String log = logged(() -> assertThat(map.post("/edits", "{\"" + "n".repeat(50_001) + "\": 1}")
                        .statusCode())
                .isEqualTo(400));

        assertThat(log).doesNotContain("ERROR");
        assertThat(map.read().at("/map/title").asText()).isEqualTo("Parcel");
    }

    @Test
    void fault_6_a_client_that_goes_away_in_the_middle_of_its_request_leaves_no_error() {
        MapDoors map = map(Macros.withBody(UUID.randomUUID(), Journeys.small("Parcel")));

        String log = logged(() -> {
            try (Socket socket =
                    new Socket(host.baseUrl().getHost(), host.baseUrl().getPort())) {
                send(socket, map, 5_000, "{\"baseRevision\": 0, \"edits\": [");
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
        });

        assertThat(log).doesNotContain("ERROR");
        assertThat(map.edited(0, changeTitle("Parcel", "Letter"))).isPositive();
    }

    @Test
    void fault_7_a_map_near_its_limits_is_started_saved_read_and_copied() {
        UUID key = UUID.randomUUID();
        MapDoors map = map(Macros.empty(key), key);
        String text = nearTheLimits();
        assertThat(text).hasSizeBetween(1_500_000, 2_000_000);

        map.edited(0, "{\"edit\": \"startFrom\", \"json\": " + new TextNode(text) + "}");

        JsonNode read = map.read().get("map");
        assertThat(read.get("stages")).hasSize(60);
        assertThat(read.at("/cards/399/text").asText()).isEqualTo("旅".repeat(3_900) + " 399");
        String storage = admin.storageOf(Long.parseLong(map.page()));
        assertThat(storage).contains("旅 399");
        String copy = form(
                        "/pages/copypage.action", "idOfPageToCopy=" + map.page() + "&spaceKey=DEMO&title=Copy-" + key)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*pageId=", "");
        assertThat(Jsoup.parse(admin.viewPage(Long.parseLong(copy)).body()).select(".jm-map .jm-stage-name"))
                .hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name='journey-map'><ac:parameter ac:name='map'>%s</ac:parameter></ac:structured-macro>",
                "<ac:structured-macro ac:schema-version=\"1\"  ac:name = \"journey-map\" ><ac:parameter ac:name=\"map\">%s</ac:parameter></ac:structured-macro>",
                "<ac:structured-macro\r\n  ac:macro-id='x'\r\n  ac:name=\"journey-map\">\r\n<ac:parameter ac:name=\"map\">%s</ac:parameter>\r\n</ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey-map\"><!-- the map --><ac:parameter ac:name=\"map\">%s</ac:parameter></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">%s</ac:parameter><ac:plain-text-body/></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">%s</ac:parameter><ac:plain-text-body><![CDATA[ ]]><![CDATA[ ]]></ac:plain-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"journey&#45;map\"><ac:parameter ac:name=\"map\">%s</ac:parameter></ac:structured-macro>"
            })
    void fault_8_a_macro_in_unusual_xml_is_started_and_the_rest_of_the_page_stays_to_the_letter(String macro) {
        UUID key = UUID.randomUUID();
        String before =
                "<p class='a'  id = \"b\">Caf&eacute; &#233; &#xE9; &nbsp;<br/><br /></p>\r\n<!-- <ac:x> -->\r\n"
                        + "<ac:structured-macro ac:name='code'><ac:plain-text-body><![CDATA[a ]]]]><![CDATA[> b]]></ac:plain-text-body></ac:structured-macro>\t";
        String after = "\r\n<p>&lt;after&gt; &mdash; ]]&gt; \"quotes\" 'and' &apos;more&apos;</p><hr/>\n";
        MapDoors map = map(before + macro.formatted(key) + after, key);
        assertThat(admin.storageOf(Long.parseLong(map.page())))
                .startsWith(before)
                .endsWith(after);

        map.edited(0, START);

        String storage = admin.storageOf(Long.parseLong(map.page()));
        assertThat(storage).startsWith(before).endsWith(after).contains("\"schema\": 2", key.toString());
        assertThat(admin.viewPage(Long.parseLong(map.page())).body()).contains("class=\"jm-map\"");
    }

    @Test
    void fault_8_a_self_closed_macro_is_named_and_started() {
        String before = "<p>Caf&eacute;</p>";
        String after = "<p>&#233;</p>\r\n";
        long page = admin.createPage(
                "DEMO", "Self-closed", before + "<ac:structured-macro ac:name='journey-map'/>" + after);
        String lent = Jsoup.parse(admin.viewPage(page).body())
                .select("[data-jm-gallery]")
                .attr("data-jm-gallery");

        MapDoors.of(host.baseUrl(), page, UUID.fromString(lent)).edited(0, START);

        assertThat(admin.storageOf(page)).startsWith(before).endsWith(after).contains("\"schema\": 2", lent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"true\"", "null", "[]"})
    void fault_13_blank_is_true_and_nothing_else(String blank) {
        MapDoors map = map(Macros.empty(UUID.randomUUID()));

        HttpResponse<String> answer = map.edit(0, "{\"edit\": \"startFrom\", \"blank\": " + blank + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ScriptClient.json(answer).at("/errors/0/field").asText()).startsWith("edits[0]");
        assertThat(map.read().at("/map/stages")).isEmpty();
    }

    @Test
    void fault_13_of_twenty_who_start_a_map_at_once_one_wins() throws Exception {
        MapDoors map = map(Macros.empty(UUID.randomUUID()));

        List<HttpResponse<String>> answers = atOnce(20, () -> map.edit(0, START));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .hasSize(19)
                .allSatisfy(answer -> assertRefused(answer, 409, "not-empty", "edits[0]"));
        assertThat(map.read().get("revision").asLong()).isEqualTo(1);
    }

    /** Who comes second with a title is shown the form again, and gets the next title. */
    @Test
    void fault_13_of_twenty_who_create_a_page_with_a_map_at_once_each_gets_one_of_their_own() throws Exception {
        List<HttpResponse<String>> answers = atOnce(20, this::createFromBlueprint);

        Set<String> pages = new HashSet<>();
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.statusCode()).isIn(200, 302);
            HttpResponse<String> created = answer.statusCode() == 302 ? answer : createFromBlueprint();
            assertThat(created.statusCode()).isEqualTo(302);
            pages.add(created.headers().firstValue("Location").orElseThrow());
        }
        assertThat(pages).hasSize(20);
    }

    private HttpResponse<String> createFromBlueprint() {
        return form(
                "/createcontent/dialog.action",
                "spaceKey=DEMO&blueprint=org.journeymaps.confluence%3Ajourney-map-blueprint");
    }

    private HttpResponse<String> form(String path, String fields) {
        return new ScriptClient(host.baseUrl(), "editor")
                .send("POST", path, BodyPublishers.ofString(fields), "application/x-www-form-urlencoded");
    }

    private MapDoors map(String storage) {
        return map(storage, UUID.fromString(storage.replaceFirst("(?s).*ac:name=\"map\">([^<]*)<.*", "$1")));
    }

    private MapDoors map(String storage, UUID key) {
        long page = admin.createPage("DEMO", "Fault " + UUID.randomUUID(), storage);
        return MapDoors.of(host.baseUrl(), page, key).as("editor");
    }

    /** 60 stages and 400 cards with long texts in Chinese. */
    private static String nearTheLimits() {
        String stages = IntStream.range(0, 60)
                .mapToObj("{\"id\": \"s%1$d\", \"name\": \"阶段 %1$d\"}"::formatted)
                .collect(Collectors.joining(", "));
        String cards = IntStream.range(0, 400)
                .mapToObj(n -> "{\"id\": \"c%1$d\", \"lane\": \"l\", \"anchor\": \"s0\", \"text\": \"%2$s %1$d\"}"
                        .formatted(n, "旅".repeat(3_900)))
                .collect(Collectors.joining(", "));
        return "{\"schema\": 1, \"title\": \"地图\", \"stages\": [" + stages
                + "], \"lanes\": [{\"id\": \"l\", \"type\": \"pains\"}], \"cards\": [" + cards + "]}";
    }

    /** The first line of the answer to a request that announces more than it sends. */
    private static String answerWhileSending(MapDoors map, int announced, String sent) throws IOException {
        try (Socket socket = new Socket(map.wiki().getHost(), map.wiki().getPort())) {
            socket.setSoTimeout(60_000);
            send(socket, map, announced, sent);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    private static void send(Socket socket, MapDoors map, int announced, String sent) throws IOException {
        String login = map.user() == null ? "" : "Authorization: Basic " + map.credentials() + "\r\n";
        String head = "POST %s/edits HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                .formatted(map.address().replaceFirst("https?://[^/]*", ""));
        String rest = "X-Atlassian-Token: no-check\r\nContent-Length: " + announced + "\r\n" + login + "\r\n" + sent;
        socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> one : people.invokeAll(
                    IntStream.range(0, times).mapToObj(n -> work).toList())) {
                done.add(one.get());
            }
            return done;
        } finally {
            people.shutdownNow();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** What the host, which runs in this process, logs meanwhile. */
    private static String logged(Work work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
