package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft shows its map and keeps nothing of it; what it holds is not lost when it is published. */
@ExtendWith(RunningConfluence.class)
class DraftIT {
    private final WikiClient wiki;

    DraftIT(WikiClient admin) {
        this.wiki = admin.as("editor");
    }

    @Test
    void a_map_in_a_draft_is_drawn_without_rows_and_begins_when_the_page_is_published() {
        UUID key = UUID.randomUUID();
        String storage = Macros.withBody(key, Journeys.small("Sketch"));
        int maps = maps();
        long draft = WikiClient.json(wiki.post("/rest/api/content", page("A draft with a map", 1, "draft", storage)))
                .path("id")
                .asLong();
        MapClient map = new MapClient(wiki, draft, key);

        assertThat(preview(draft, key, Journeys.small("Sketch"))).contains("Sketch begins");
        Refusals.only(map.read(), 404, "not-found");
        Refusals.only(map.edit(0, MapClient.title("Sketch", "Mine")), 404, "not-found");
        Refusals.only(map.done("{}"), 404, "not-found");
        assertThat(maps()).as("rows under the id of a draft").isEqualTo(maps);

        assertThat(put(draft, page("A draft with a map", 1, "current", storage)).statusCode())
                .isEqualTo(200);
        assertThat(map.map().at("/title").asText()).isEqualTo("Sketch");
        map.edited(MapClient.title("Sketch", "Published"));
        map.done();
        assertThat(wiki.storageOf(draft)).contains("Published");
    }

    @Test
    void the_draft_of_a_page_leaves_its_map_alone_and_published_late_it_takes_nothing_back() {
        MapClient map = wiki.createMap("DEMO", "A page with a draft", Journeys.small("Before"));
        map.edited(MapClient.title("Before", "Saved before"));
        map.done();
        String opened = wiki.storageOf(map.page());
        int version = version(map.page());
        int maps = maps();
        assertThat(put(map.page(), page("A page with a draft", version + 1, "draft", opened + "<p>More words</p>"))
                        .statusCode())
                .isEqualTo(200);

        map.edited(MapClient.title("Saved before", "Edited since"));
        map.done();
        assertThat(put(map.page(), page("A page with a draft", version + 2, "current", opened + "<p>More words</p>"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(map.map().at("/title").asText()).isEqualTo("Edited since");
        map.done();
        assertThat(wiki.storageOf(map.page())).contains("Edited since", "More words");
        assertThat(maps()).isEqualTo(maps);
    }

    private int maps() {
        return WikiClient.json(wiki.as("admin").get("/rest/journey-maps/1.0/health"))
                .at("/database/maps")
                .asInt();
    }

    private int version(long page) {
        return WikiClient.json(wiki.get("/rest/api/content/" + page + "?expand=version"))
                .at("/version/number")
                .asInt();
    }

    private String preview(long content, UUID key, String body) {
        ObjectNode macro = JsonNodeFactory.instance
                .objectNode()
                .put("name", "journey-map")
                .put("bodyType", "PLAIN_TEXT")
                .put("body", body);
        macro.putObject("params").put("map", key.toString());
        ObjectNode asked = JsonNodeFactory.instance.objectNode().put("contentId", content);
        asked.set("macro", macro);
        HttpResponse<String> answer = wiki.post("/rest/tinymce/1/macro/preview", asked.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> put(long content, String page) {
        return wiki.send("PUT", "/rest/api/content/" + content, BodyPublishers.ofString(page), "application/json");
    }

    private static String page(String title, int version, String status, String storage) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode page =
                json.objectNode().put("type", "page").put("status", status).put("title", title);
        page.putObject("space").put("key", "DEMO");
        page.putObject("version").put("number", version);
        page.putObject("body")
                .putObject("storage")
                .put("representation", "storage")
                .put("value", storage);
        JsonNode whole = page;
        return whole.toString();
    }
}
