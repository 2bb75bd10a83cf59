package org.wikihost.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wikihost.testing.ScriptClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** What scripts written for Confluence do: Basic authentication, Confluence's addresses, shapes and status codes. */
class ScriptTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Host host;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        host = Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(), true));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_page_is_created_read_by_id_and_found_by_title() {
        String id = create("DEMO", "Scripted & found", "<p>Hello <strong>there</strong></p>");

        JsonNode page = json(
                get("admin", "/rest/api/content/" + id + "?expand=body.storage,body.view,version,space,ancestors"));
        assertThat(page.at("/type").asText()).isEqualTo("page");
        assertThat(page.at("/title").asText()).isEqualTo("Scripted & found");
        assertThat(page.at("/space/key").asText()).isEqualTo("DEMO");
        assertThat(page.at("/version/number").asInt()).isEqualTo(1);
        assertThat(page.at("/version/by/username").asText()).isEqualTo("admin");
        assertThat(page.at("/body/storage/value").asText()).isEqualTo("<p>Hello <strong>there</strong></p>");
        assertThat(page.at("/body/view/value").asText()).contains("<strong>there</strong>");
        assertThat(page.at("/_links/base").asText()).isEqualTo(host.baseUrl().toString());

        JsonNode found =
                json(get("admin", "/rest/api/content?spaceKey=DEMO&title=Scripted%20%26%20found&expand=version"));
        assertThat(found.at("/size").asInt()).isEqualTo(1);
        assertThat(found.at("/results/0/id").asText()).isEqualTo(id);
    }

    @Test
    void people_are_found_by_the_beginning_of_their_names_but_not_by_anonymous_readers() {
        String cql = "/rest/api/search?cql=type%3Duser%20and%20user.fullname~%22man*%22";
        JsonNode found = json(get("viewer", cql));
        assertThat(found.at("/results/0/user/username").asText()).isEqualTo("manager");
        assertThat(found.at("/results/0/entityType").asText()).isEqualTo("user");
        assertThat(found.at("/totalSize").asInt()).isEqualTo(1);

        JsonNode picked = json(get("viewer", "/rest/prototype/1/search/user.json?query=m&max-results=6"));
        assertThat(picked.at("/result/0/username").asText()).isEqualTo("manager");
        assertThat(picked.at("/result/0/title").asText()).isEqualTo("Manager");
        assertThat(picked.at("/result/0/userKey").asText()).hasSize(32);

        assertThat(json(new ScriptClient(host.baseUrl(), null).get("/rest/prototype/1/search/user.json?query=m"))
                        .at("/totalSize")
                        .asInt())
                .isZero();
    }

    @Test
    void an_update_needs_the_next_version() {
        String id = create("DEMO", "Versions", "<p>one</p>");

        assertThat(put(id, "Versions", 2, "<p>two</p>").statusCode()).isEqualTo(200);
        HttpResponse<String> late = put(id, "Versions", 2, "<p>late</p>");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).at("/statusCode").asInt()).isEqualTo(409);
        assertThat(json(get("admin", "/rest/api/content/" + id + "?expand=body.storage"))
                        .at("/body/storage/value")
                        .asText())
                .isEqualTo("<p>two</p>");
        assertThat(json(get("admin", "/rest/api/content/" + id + "?version=1&expand=body.storage"))
                        .at("/body/storage/value")
                        .asText())
                .isEqualTo("<p>one</p>");
    }

    @Test
    void an_update_carries_its_message_and_whether_it_is_minor() {
        String id = create("DEMO", "Commented", "<p>one</p>");

        assertThat(script("editor").put("/rest/api/content/" + id, """
                        {"type":"page","title":"Commented","version":{"number":2,"message":"by a script","minorEdit":true},
                         "body":{"storage":{"value":"<p>two</p>","representation":"storage"}}}""").statusCode())
                .isEqualTo(200);
        assertThat(put(id, "Commented", 3, "<p>three</p>").statusCode()).isEqualTo(200);

        JsonNode second = json(get("admin", "/rest/api/content/" + id + "?version=2&expand=version"))
                .at("/version");
        assertThat(second.at("/message").asText()).isEqualTo("by a script");
        assertThat(second.at("/minorEdit").asBoolean()).isTrue();
        assertThat(second.at("/by/username").asText()).isEqualTo("editor");
        JsonNode third = json(get("admin", "/rest/api/content/" + id + "?expand=version"))
                .at("/version");
        assertThat(third.at("/message").asText()).isEmpty();
        assertThat(third.at("/minorEdit").asBoolean()).isFalse();
        assertThat(third.at("/when").asText()).isGreaterThan(second.at("/when").asText());
    }

    @Test
    void a_deleted_page_is_in_the_trash_and_then_gone() {
        String id = create("DEMO", "Short-lived", "<p>x</p>");

        assertThat(script("admin").delete("/rest/api/content/" + id).statusCode())
                .isEqualTo(204);
        assertThat(get("admin", "/rest/api/content/" + id).statusCode()).isEqualTo(404);
        assertThat(json(get("admin", "/rest/api/content/" + id + "?status=trashed"))
                        .at("/status")
                        .asText())
                .isEqualTo("trashed");
        assertThat(script("admin")
                        .delete("/rest/api/content/" + id + "?status=trashed")
                        .statusCode())
                .isEqualTo(204);
        assertThat(get("admin", "/rest/api/content/" + id + "?status=any").statusCode())
                .isEqualTo(404);
    }

    @Test
    void bad_requests_say_why() {
        assertThat(post("admin", "/rest/api/content", "{\"type\":\"page\",\"title\":\"No space\"}")
                        .statusCode())
                .isEqualTo(400);
        create("DEMO", "Taken", "<p/>");
        assertThat(post("admin", "/rest/api/content", content("DEMO", "Taken", "<p/>"))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> broken = post("admin", "/rest/api/content", content("DEMO", "Broken", "<p>open"));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(json(broken).at("/message").asText()).contains("Error parsing xhtml");
        assertThat(post("admin", "/rest/api/content", "{oops").statusCode()).isEqualTo(400);
    }

    @Test
    void what_a_person_may_not_see_does_not_exist_for_the_person() {
        String id = create("TEAM", "For the team", "<p>secret</p>");

        assertThat(get("viewer", "/rest/api/content/" + id).statusCode()).isEqualTo(404);
        assertThat(get("viewer", "/rest/api/space/TEAM").statusCode()).isEqualTo(404);
        assertThat(post("viewer", "/rest/api/content", content("DEMO", "Not mine to write", "<p/>"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void comments_labels_and_properties_hang_on_a_page() {
        String id = create("DEMO", "With parts", "<p>x</p>");

        HttpResponse<String> comment = post("manager", "/rest/api/content", """
                {"type":"comment","container":{"id":"%s","type":"page"},
                 "body":{"storage":{"value":"<p>Well done</p>","representation":"storage"}}}""".formatted(id));
        assertThat(comment.statusCode()).isEqualTo(200);
        JsonNode comments = json(get("admin", "/rest/api/content/" + id + "/child/comment?expand=body.view"));
        assertThat(comments.at("/results/0/body/view/value").asText()).contains("Well done");

        assertThat(post("admin", "/rest/api/content/" + id + "/label", "[{\"prefix\":\"global\",\"name\":\"journey\"}]")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(get("admin", "/rest/api/content/" + id + "/label"))
                        .at("/results/0/name")
                        .asText())
                .isEqualTo("journey");

        String property = "/rest/api/content/" + id + "/property";
        assertThat(post("admin", property, "{\"key\":\"k\",\"value\":{\"a\":1}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(script("admin")
                        .put(property + "/k", "{\"value\":{\"a\":2},\"version\":{\"number\":1}}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(script("admin")
                        .put(property + "/k", "{\"value\":{\"a\":2},\"version\":{\"number\":2}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(get("admin", property + "/k")).at("/value/a").asInt()).isEqualTo(2);
        assertThat(json(get("admin", property)).at("/size").asInt()).isEqualTo(1);
    }

    @Test
    void a_query_finds_pages() {
        create("DEMO", "Zebra crossing", "<p>stripes</p>");

        JsonNode found =
                json(get("admin", "/rest/api/search?cql=" + Links.encoded("type = page and title ~ \"Zebra\"")));
        assertThat(found.at("/results/0/title").asText()).isEqualTo("Zebra crossing");
        assertThat(json(get("admin", "/rest/api/content/search?cql=" + Links.encoded("title = \"Zebra crossing\"")))
                        .at("/results/0/title")
                        .asText())
                .isEqualTo("Zebra crossing");
        assertThat(get("admin", "/rest/api/search?cql=" + Links.encoded("title ~~ oops"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("admin", "/rest/api/search").statusCode()).isEqualTo(400);
    }

    @Test
    void a_script_learns_who_it_is() {
        assertThat(json(get("manager", "/rest/api/user/current"))
                        .at("/username")
                        .asText())
                .isEqualTo("manager");
        assertThat(json(get("admin", "/rest/api/space/DEMO")).at("/key").asText())
                .isEqualTo("DEMO");
    }

    @Test
    void only_administrators_see_and_install_apps() {
        assertThat(get("viewer", "/rest/plugins/1.0/").statusCode()).isEqualTo(403);
        HttpResponse<String> list = get("admin", "/rest/plugins/1.0/");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("upm-token")).isPresent();
    }

    private static String create(String space, String title, String storage) {
        HttpResponse<String> answer = post("admin", "/rest/api/content", content(space, title, storage));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).at("/id").asText();
    }

    private static String content(String space, String title, String storage) {
        var page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", space);
        page.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        return page.toString();
    }

    private static HttpResponse<String> put(String id, String title, int version, String storage) {
        var page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("version").put("number", version);
        page.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        return script("admin").put("/rest/api/content/" + id, page.toString());
    }

    private static HttpResponse<String> get(String user, String path) {
        return script(user).get(path);
    }

    private static HttpResponse<String> post(String user, String path, String json) {
        return script(user).post(path, json);
    }

    private static ScriptClient script(String user) {
        return new ScriptClient(host.baseUrl(), user);
    }
}
