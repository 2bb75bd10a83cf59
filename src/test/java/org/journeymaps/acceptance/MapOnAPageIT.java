package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A map in the body of a macro, on a page that a script has written. */
@ExtendWith(RunningConfluence.class)
class MapOnAPageIT {
    private static final String BAKERY = """
            {"schema": 1, "title": "Buying bread", "persona": {"name": "Anna"},
             "stages": [{"id": "hunger", "name": "Getting hungry"}, {"id": "shop", "name": "In the shop"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "em", "type": "emotion"}, {"id": "pains", "type": "pains"}],
             "touchpoints": [
               {"id": "smell", "stage": "hunger", "name": "Smells fresh bread", "channel": "store", "emotion": 1.5},
               {"id": "queue", "stage": "shop", "name": "Stands in the queue", "channel": "store", "emotion": -1, "importance": 4}],
             "cards": [{"id": "c1", "lane": "pains", "anchor": "queue", "text": "Only one till is open", "severity": 4}]}""";

    private final WikiClient admin;

    MapOnAPageIT(WikiClient admin) {
        this.admin = admin;
    }

    @Test
    void a_viewer_sees_the_map_that_a_script_wrote_into_the_page() {
        long page = admin.createPage("DEMO", "Bread", Macros.withoutKey(BAKERY));

        String html = admin.as("viewer").viewPage(page).body();

        assertThat(html)
                .contains("Buying bread", "Getting hungry", "Smells fresh bread", "Only one till is open")
                .contains("<svg");
    }

    @Test
    void nothing_of_a_map_reaches_those_who_may_not_see_its_page() {
        UUID key = UUID.randomUUID();
        long page = admin.createPage("TEAM", "Secret bread", Macros.withBody(key, BAKERY));
        assertThat(admin.viewPage(page).body()).contains("Buying bread");

        for (WikiClient stranger : new WikiClient[] {admin.as("viewer"), admin.anonymous()}) {
            assertThat(stranger.viewPage(page).body()).doesNotContain("Buying bread");
            HttpResponse<String> answer = new MapClient(stranger, page, key).read();
            HttpResponse<String> unknown = new MapClient(stranger, 999_999_999L, key).read();
            assertThat(answer.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
            assertThat(answer.body()).isEqualTo(unknown.body()).doesNotContain("bread");
        }
    }

    @Test
    void a_new_body_of_the_page_is_a_new_map() {
        UUID key = UUID.randomUUID();
        long page = admin.createPage("DEMO", "Bread twice", Macros.withBody(key, BAKERY));
        assertThat(admin.viewPage(page).body()).contains("Buying bread");

        admin.updatePage(page, Macros.withBody(key, BAKERY.replace("Buying bread", "Baking bread")));

        assertThat(admin.viewPage(page).body()).contains("Baking bread").doesNotContain("Buying bread");
    }

    @Test
    void a_page_with_the_key_of_another_pages_map_draws_its_own_body() {
        UUID key = UUID.randomUUID();
        long original = admin.createPage("TEAM", "Original bread", Macros.withBody(key, BAKERY));
        assertThat(admin.viewPage(original).body()).contains("Buying bread");

        long thief = admin.createPage("DEMO", "Borrowed bread", Macros.empty(key));
        long copy = admin.createPage(
                "DEMO", "Copied bread", Macros.withBody(key, BAKERY.replace("Buying bread", "Copied bread map")));

        assertThat(admin.as("viewer").viewPage(thief).body()).doesNotContain("Buying bread");
        assertThat(admin.as("viewer").viewPage(copy).body())
                .contains("Copied bread map")
                .doesNotContain("Buying bread");
        assertThat(admin.viewPage(original).body()).contains("Buying bread");
        assertThat(new MapClient(admin, original, key).map().at("/title").asText())
                .isEqualTo("Buying bread");
        assertThat(new MapClient(admin.as("viewer"), copy, key)
                        .map()
                        .at("/title")
                        .asText())
                .isEqualTo("Copied bread map");
        assertThat(new MapClient(admin.as("viewer"), thief, key)
                        .map()
                        .at("/title")
                        .asText())
                .isEmpty();
    }

    @Test
    void every_text_of_a_map_is_text_and_never_markup() {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        String body = BAKERY;
        for (String text :
                new String[] {"Buying bread", "Anna", "Getting hungry", "Smells fresh bread", "Only one till is open"
                }) {
            body = body.replace(text, text + evil);
        }
        long page = admin.createPage("DEMO", "Evil bread", Macros.withoutKey(body));

        String html = admin.viewPage(page).body();

        assertThat(html)
                .contains("Only one till is open&lt;script&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
    }

    @Test
    void the_map_is_read_as_json_by_those_who_see_the_page() {
        MapClient map = admin.createMap("DEMO", "Bread as JSON", BAKERY);

        JsonNode answer = MapClient.good(map.as("viewer").read());

        assertThat(answer.at("/key").asText()).isEqualTo(map.key().toString());
        assertThat(answer.at("/page").asLong()).isEqualTo(map.page());
        assertThat(answer.at("/map/title").asText()).isEqualTo("Buying bread");
        assertThat(answer.at("/map/touchpoints/0/emotion").asDouble()).isEqualTo(1.5);
    }
}
