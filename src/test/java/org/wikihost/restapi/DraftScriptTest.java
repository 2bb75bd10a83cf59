package org.wikihost.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wikihost.testing.ScriptClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.ScriptClient;

/** What scripts do with pages that are not published. */
class DraftScriptTest {
    private static Host host;
    private static ScriptClient script;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(), true));
        script = new ScriptClient(host.baseUrl(), "editor");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_draft_is_found_as_a_draft_only_and_keeps_its_id_when_it_is_published() {
        String id = created("/rest/api/content?status=draft", page("Sketch", 1, "", "<p>one</p>"));

        assertThat(script.get("/rest/api/content/" + id).statusCode()).isEqualTo(404);
        JsonNode draft = json(script.get("/rest/api/content/" + id + "?status=draft&expand=body.storage"));
        assertThat(draft.at("/status").asText()).isEqualTo("draft");
        assertThat(draft.at("/body/storage/value").asText()).isEqualTo("<p>one</p>");
        assertThat(draft.at("/_links/webui").asText()).isEqualTo("/pages/resumedraft.action?draftId=" + id);
        assertThat(script.get("/rest/api/content/" + id + "?status=any").statusCode())
                .isEqualTo(200);
        assertThat(script.as("viewer")
                        .get("/rest/api/content/" + id + "?status=draft")
                        .statusCode())
                .isEqualTo(404);
        assertThat(json(script.get("/rest/api/content?spaceKey=DEMO&title=Sketch"))
                        .at("/size")
                        .asInt())
                .isZero();
        assertThat(json(script.get("/rest/api/content/search?cql=title=Sketch"))
                        .at("/size")
                        .asInt())
                .isZero();

        assertThat(put(id, page("Sketch", 2, "current", "<p>two</p>")).statusCode())
                .isEqualTo(409);
        JsonNode published = json(put(id, page("Sketch", 1, "current", "<p>two</p>")));
        assertThat(published.at("/id").asText()).isEqualTo(id);
        assertThat(published.at("/status").asText()).isEqualTo("current");
        assertThat(published.at("/version/number").asInt()).isEqualTo(1);
        assertThat(script.as("viewer").get("/rest/api/content/" + id).statusCode())
                .isEqualTo(200);
        assertThat(script.get("/rest/api/content/" + id + "?status=draft").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_draft_of_a_published_page_is_changed_and_thrown_away_beside_the_page() {
        String id = created("/rest/api/content", page("Fixed", 1, "current", "<p>one</p>"));

        JsonNode draft = json(put(id, page("Fixed", 2, "draft", "<p>two</p>")));
        assertThat(draft.at("/id").asText()).isNotEqualTo(id);
        assertThat(storage(id, "draft")).isEqualTo("<p>two</p>");
        assertThat(storage(id, "current")).isEqualTo("<p>one</p>");

        assertThat(script.delete("/rest/api/content/" + id + "?status=draft").statusCode())
                .isEqualTo(204);
        assertThat(script.get("/rest/api/content/" + id + "?status=draft").statusCode())
                .isEqualTo(404);
        assertThat(storage(id, "current")).isEqualTo("<p>one</p>");
    }

    @Test
    void a_draft_has_properties_that_the_published_page_keeps() {
        String id = created("/rest/api/content", page("Marked", 1, "draft", "<p>one</p>"));
        assertThat(script.post("/rest/api/content/" + id + "/property", "{\"key\": \"mark\", \"value\": {\"x\": 1}}")
                        .statusCode())
                .isEqualTo(200);

        put(id, page("Marked", 1, "current", "<p>one</p>"));

        assertThat(json(script.get("/rest/api/content/" + id + "/property/mark"))
                        .at("/value/x")
                        .asInt())
                .isEqualTo(1);
    }

    private static String storage(String id, String status) {
        return json(script.get("/rest/api/content/" + id + "?expand=body.storage&status=" + status))
                .at("/body/storage/value")
                .asText();
    }

    private static String created(String path, String page) {
        HttpResponse<String> answer = script.post(path, page);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).at("/id").asText();
    }

    private static HttpResponse<String> put(String id, String page) {
        return script.put("/rest/api/content/" + id, page);
    }

    private static String page(String title, int version, String status, String body) {
        String given = status.isEmpty() ? "" : "\"status\": \"" + status + "\", ";
        return "{\"type\": \"page\", " + given + "\"title\": \"" + title + "\", \"space\": {\"key\": \"DEMO\"},"
                + " \"version\": {\"number\": " + version
                + "}, \"body\": {\"storage\": {\"representation\": \"storage\","
                + " \"value\": \"" + body + "\"}}}";
    }
}
