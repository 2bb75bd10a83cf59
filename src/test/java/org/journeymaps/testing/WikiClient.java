package org.journeymaps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.wikihost.testing.ScriptClient;

/** Makes and reads pages as a script does, by Confluence's REST API. */
public final class WikiClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ScriptClient script;

    public WikiClient(ScriptClient script) {
        this.script = script;
    }

    public WikiClient as(String otherUser) {
        return new WikiClient(script.as(otherUser));
    }

    public WikiClient anonymous() {
        return new WikiClient(script.as(null));
    }

    /** Creates a page and returns its content id. */
    public long createPage(String spaceKey, String title, String storage) {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", spaceKey);
        page.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        HttpResponse<String> answer = post("/rest/api/content", page.toString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The page was not created: " + answer.body());
        }
        return json(answer).get("id").asLong();
    }

    /** Writes the body of a page as its next version. */
    public void updatePage(long pageId, String storage) {
        JsonNode page = json(get("/rest/api/content/" + pageId + "?expand=version"));
        ObjectNode update = JSON.createObjectNode()
                .put("type", "page")
                .put("title", page.get("title").asText());
        update.putObject("version").put("number", page.at("/version/number").asInt() + 1);
        update.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        HttpResponse<String> answer = script.put("/rest/api/content/" + pageId, update.toString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The page was not updated: " + answer.body());
        }
    }

    public String storageOf(long pageId) {
        return json(get("/rest/api/content/" + pageId + "?expand=body.storage"))
                .at("/body/storage/value")
                .asText();
    }

    public HttpResponse<String> viewPage(long pageId) {
        return get("/pages/viewpage.action?pageId=" + pageId);
    }

    public HttpResponse<String> get(String path) {
        return script.get(path);
    }

    public HttpResponse<String> post(String path, String json) {
        return script.post(path, json);
    }

    public HttpResponse<String> delete(String path) {
        return script.delete(path);
    }

    /** Sends what a form of another site could send in the name of this user. */
    public HttpResponse<String> postAsForm(String path, String contentType, String body) {
        return script.postAsForm(path, contentType, body);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return ScriptClient.json(answer);
    }
}
