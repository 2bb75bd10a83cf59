package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wiki's own search finds pages by the words of their maps. */
@ExtendWith(RunningConfluence.class)
class SearchIT {

    private final WikiClient admin;

    SearchIT(WikiClient admin) {
        this.admin = admin;
    }

    @Test
    void a_word_of_a_map_finds_its_page_for_those_who_may_see_it() {
        UUID key = UUID.randomUUID();
        admin.createPage("TEAM", "Found by its map", Macros.withBody(key, Journeys.small("Zanzibarette")));

        assertThat(found(admin, "zanzibarette")).contains("Found by its map");
        assertThat(found(admin.as("viewer"), "zanzibarette")).doesNotContain("Found by its map");
    }

    @Test
    void a_word_is_found_once_the_map_is_saved_into_its_page() {
        MapClient map = admin.createMap("DEMO", "Found later", Journeys.small("Parcel"));
        map.edited(MapClient.title("Parcel", "Quokkaland"));
        assertThat(found(admin, "quokkaland")).doesNotContain("Found later");

        map.done();

        assertThat(found(admin, "quokkaland")).contains("Found later");
    }

    private static String found(WikiClient reader, String word) {
        String query = URLEncoder.encode("text ~ \"" + word + "\"", StandardCharsets.UTF_8);
        return reader.get("/rest/api/content/search?cql=" + query).body();
    }
}
