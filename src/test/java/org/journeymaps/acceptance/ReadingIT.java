package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a map would get from a journey diagram. Who is refused is asked of all doors: {@link ReadRefusalsIT}, {@link LargeRequestIT}. */
@ExtendWith(RunningConfluence.class)
class ReadingIT {

    private static final String DIAGRAM =
            "journey\ntitle Coat\nsection Try\nTries it on: 4: Me, Shop\nPays: 9: Me, Bank";

    private final WikiClient admin;

    ReadingIT(WikiClient admin) {
        this.admin = admin;
        admin.speak("en");
    }

    @Test
    void a_diagram_is_read_for_an_empty_map_and_starts_it_only_when_the_writer_says_so() {
        MapClient map = admin.createMap("DEMO", "Read for an empty map");
        JsonNode reading = read(map, DIAGRAM);

        assertThat(map.revision()).isZero();
        assertThat(admin.storageOf(map.page())).doesNotContain("Coat");
        assertThat(reading.path("left")).hasSize(1);
        assertThat(reading.at("/left/0").asText()).startsWith("Line 5: “Pays” has the score 9");
        assertThat(Jsoup.parse(reading.path("html").asText()).select("table").text())
                .contains("Try", "Tries it on", "Bank");

        map.startFrom(reading.path("map").toString());
        assertThat(map.map().path("title").asText()).isEqualTo("Coat");
        assertThat(map.map().path("touchpoints")).hasSize(2);
    }

    @Test
    void a_diagram_is_put_behind_what_a_map_holds() {
        MapClient map = admin.createMap("DEMO", "Read for a full map", Journeys.small("Parcel"));
        JsonNode reading = read(map, DIAGRAM);
        map.edited(texts(reading.path("edits")));

        JsonNode after = map.map();
        assertThat(after.path("title").asText()).isEqualTo("Parcel");
        assertThat(after.path("stages").findValuesAsText("name")).containsExactly("Before", "After", "Try");
        assertThat(after.path("touchpoints").findValuesAsText("name"))
                .containsExactly("Parcel begins", "Parcel ends", "Tries it on", "Pays");
        assertThat(after.at("/personas/0/name").asText()).isEqualTo("Me");
        assertThat(read(map, DIAGRAM).path("edits").findValuesAsText("part")).doesNotContain("persona");
    }

    @Test
    void a_map_goes_out_as_a_diagram_and_comes_back() {
        MapClient map = admin.createMap("DEMO", "There and back", Journeys.small("Parcel"));
        String diagram = admin.get(map.address() + "/export/journey.mmd").body();
        JsonNode back = read(map, diagram);

        assertThat(back.path("left")).isEmpty();
        assertThat(back.at("/map/stages").findValuesAsText("name")).containsExactly("Before", "After");
        assertThat(back.at("/map/touchpoints").findValuesAsText("emotion")).containsExactly("1", "-2");
    }

    @Test
    void markup_in_a_diagram_stays_text() {
        MapClient map = admin.createMap("DEMO", "No markup");
        JsonNode reading =
                read(map, "journey\nsection <script>alert(1)</script>\n<img src=x onerror=alert(1)>: 8: <b>Me</b>");

        assertThat(Jsoup.parse(reading.path("html").asText()).select("script, img, .jm-touchpoint b"))
                .isEmpty();
        assertThat(reading.at("/map/stages/0/name").asText()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void what_is_no_diagram_is_refused_at_the_field() {
        MapClient map = admin.createMap("DEMO", "No diagram");

        for (List<String> bad : List.of(
                List.of("", "mermaid-empty"),
                List.of("flowchart LR\nA-->B", "mermaid-no-journey"),
                List.of("journey\ntitle Nothing", "mermaid-no-task"))) {
            JsonNode error = Refusals.only(post(map, bad.get(0)), 400, bad.get(1));
            assertThat(error.path("field").asText()).isEqualTo("mermaid");
        }
        Refusals.only(post(map, "j".repeat(2_000_001)), 400, "text-too-long");
        Refusals.only(map.post("reading", "{}"), 400, "missing-field");
        Refusals.only(map.post("reading", "{\"mermaid\": 7}"), 400, "not-a-text");
        Refusals.only(map.post("reading", "journey"), 400, "not-json");
        Refusals.only(admin.get(map.address() + "/reading"), 405, "invalid-request");
    }

    @Test
    void a_map_whose_text_nobody_can_read_takes_no_diagram() {
        MapClient map = admin.createMap("DEMO", "Unreadable", "stages: hello");
        Refusals.only(post(map, DIAGRAM), 409, "unreadable-text");
    }

    private static JsonNode read(MapClient map, String diagram) {
        return MapClient.good(post(map, diagram));
    }

    private static HttpResponse<String> post(MapClient map, String diagram) {
        return map.post("reading", "{\"mermaid\": " + MapClient.quoted(diagram) + "}");
    }

    private static String[] texts(JsonNode edits) {
        String[] texts = new String[edits.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = edits.get(i).toString();
        }
        return texts;
    }
}
