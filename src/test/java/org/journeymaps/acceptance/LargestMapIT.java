package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.testing.LargestMap;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A map at every limit goes the whole way: what may be made may also be sent, kept, saved, read back, copied and drawn. */
@ExtendWith(RunningConfluence.class)
class LargestMapIT {

    private static String text;
    private static MapClient map;

    @BeforeAll
    static void startTheLargestMap(WikiClient admin) {
        text = LargestMap.text();
        map = admin.createMap("DEMO", "The largest map");
        map.startFrom(text);
    }

    @Test
    void it_is_started_even_with_an_escape_for_each_of_its_characters() {
        MapClient escaped = map.wiki().createMap("DEMO", "The largest map, escaped");
        StringBuilder request = new StringBuilder("{\"baseRevision\":0,\"edits\":[{\"edit\":\"startFrom\",\"json\":\"");
        text.chars().forEach(c -> request.append("\\u%04x".formatted(c)));
        request.append("\"}]}");

        MapClient.good(escaped.post("edits", request.toString()));

        assertThat(escaped.map()).isEqualTo(map.map());
        assertThat(map.map().path("stages")).hasSize(MapLimits.STAGES);
        assertThat(map.map().path("lanes")).hasSize(MapLimits.LANES);
        assertThat(map.map().path("touchpoints")).hasSize(MapLimits.TOUCHPOINTS);
        assertThat(map.map().path("cards")).hasSize(MapLimits.CARDS);
    }

    @Test
    void it_stands_in_its_page_and_a_copy_of_the_page_draws_it_and_goes_on_with_it() {
        JsonNode original = map.map();
        String storage = map.wiki().storageOf(map.page());
        assertThat(storage).contains(text);
        long page = map.wiki().createPage("DEMO", "The largest map, copied", storage);
        MapClient copy = new MapClient(map.wiki(), page, map.key());

        Document drawn = Jsoup.parse(copy.wiki().as("viewer").viewPage(page).body());

        assertThat(drawn.select("[data-jm-touchpoint]")).hasSize(MapLimits.TOUCHPOINTS);
        assertThat(drawn.select(".jm-map").text()).contains("1199 顧客旅程地圖");
        assertThat(copy.map()).isEqualTo(original);
        String feeling = original.at("/touchpoints/8/emotion").toString();
        copy.edited(MapClient.change("touchpoint", "t8", "emotion", feeling, "null"));
        copy.done();
        assertThat(copy.map().at("/touchpoints/8").has("emotion")).isFalse();
        assertThat(map.map()).isEqualTo(original);
    }

    @Test
    void a_change_of_one_touchpoint_does_not_draw_the_whole_map_and_one_part_or_one_text_more_is_refused() {
        MapClient other = map.wiki().createMap("DEMO", "The largest map, changed");
        other.startFrom(text);

        HttpResponse<String> changed =
                other.edit(1, MapClient.change("touchpoint", "t7", "momentOfTruth", "true", "false"));
        JsonNode stage = Refusals.only(
                other.edit(
                        2, "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"s99\", \"name\": \"終\"}}"),
                400,
                "too-many");
        JsonNode longer = Refusals.only(
                other.edit(2, MapClient.change("stage", "s0", "goal", "\"\"", MapClient.quoted("目".repeat(4_000)))),
                400,
                "text-too-long");

        assertThat(MapClient.good(changed).path("made").asLong()).isEqualTo(2);
        int whole = other.wiki().viewPage(other.page()).body().length();
        assertThat(changed.body().length()).isLessThan(whole / 2);
        assertThat(stage.path("message").asText()).contains("60");
        assertThat(longer.path("message").asText()).contains("2,000,000");
        assertThat(other.revision()).isEqualTo(2);
        other.done();
        assertThat(other.wiki().versionComments(other.page())).hasSize(3);
    }
}
