package org.journeymaps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wikihost.testing.ScriptClient;

/** Makes and reads pages as a script does, by Confluence's REST API. */
public final class WikiClient {
    private static final String APP = "org.journeymaps.confluence";
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

    /** Creates a space that anonymous readers may see, and comment in if they shall. */
    public void createPublicSpace(String key, boolean comments) {
        MapClient.good(post(
                "/rest/api/space",
                JSON.createObjectNode().put("key", key).put("name", key).toString()));
        String read = "{\"targetType\": \"space\", \"operationKey\": \"read\"}";
        String comment = ", {\"targetType\": \"comment\", \"operationKey\": \"create\"}";
        HttpResponse<String> answer = put(
                "/rest/api/space/" + key + "/permissions/anonymous/grant",
                "[" + read + (comments ? comment : "") + "]");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Anonymous readers were not let in: " + answer.body());
        }
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

    /** A new page with nothing but an empty map, which editors may start. */
    public MapClient createMap(String spaceKey, String title) {
        UUID key = UUID.randomUUID();
        return new MapClient(this, createPage(spaceKey, title, Macros.empty(key)), key);
    }

    /** A new page with a map whose text a script has written. */
    public MapClient createMap(String spaceKey, String title, String json) {
        UUID key = UUID.randomUUID();
        return new MapClient(this, createPage(spaceKey, title, Macros.withBody(key, json)), key);
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

    /** The file that "Export to PDF" makes of a page; {@code org.wikihost.testing.PdfPages} reads it. */
    public byte[] pdf(long pageId) {
        return script.download("/spaces/flyingpdf/pdfpageexport.action?pageId=" + pageId)
                .body();
    }

    public String storageOf(long pageId) {
        return json(get("/rest/api/content/" + pageId + "?expand=body.storage"))
                .at("/body/storage/value")
                .asText();
    }

    /** The comments of a page's versions, from the current one back to the first. */
    public List<String> versionComments(long pageId) {
        int newest = version(pageId, 0).at("/version/number").asInt();
        List<String> comments = new ArrayList<>();
        for (int number = newest; number >= 1; number--) {
            comments.add(version(pageId, number).at("/version/message").asText());
        }
        return comments;
    }

    private JsonNode version(long pageId, int number) {
        return json(get("/rest/api/content/" + pageId + "?expand=version&version=" + number));
    }

    /** Restricts who may view and who may edit a page: names of people and groups, or empty for everybody. */
    public void restrict(long pageId, String view, String edit) {
        submit("/pages/restrictions.action?pageId=" + pageId, Map.of("view", view, "edit", edit));
    }

    /** Installs or upgrades an app. */
    public HttpResponse<String> install(Path jar) {
        String token =
                get("/rest/plugins/1.0/").headers().firstValue("upm-token").orElseThrow();
        try {
            BodyPublisher form = BodyPublishers.concat(
                    BodyPublishers.ofString(
                            "--part\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"app.jar\"\r\n"
                                    + "Content-Type: application/java-archive\r\n\r\n"),
                    BodyPublishers.ofFile(jar),
                    BodyPublishers.ofString("\r\n--part--\r\n"));
            return send("POST", "/rest/plugins/1.0/?token=" + token, form, "multipart/form-data; boundary=part");
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Disables the app, does something, and enables it again. */
    public void whileDisabled(Runnable work) {
        submit("/plugins/servlet/upm", Map.of("act", "disable", "app", APP));
        try {
            work.run();
        } finally {
            submit("/plugins/servlet/upm", Map.of("act", "enable", "app", APP));
        }
    }

    /** Moves a page to the trash and deletes it from there. */
    public void purge(long pageId) {
        for (String status : List.of("", "?status=trashed")) {
            HttpResponse<String> answer = delete("/rest/api/content/" + pageId + status);
            if (answer.statusCode() != 204) {
                throw new IllegalStateException("The page was not deleted: " + answer.body());
            }
        }
    }

    /** Chooses this user's language. */
    public void speak(String language) {
        submit("/users/viewmysettings.action", Map.of("language", language, "theme", "MATCH"));
    }

    /** Fills in and sends a form of the wiki's own screens. */
    public void submit(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                script.send("POST", path, BodyPublishers.ofString(form), "application/x-www-form-urlencoded");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " was refused: " + answer.statusCode());
        }
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

    public HttpResponse<String> put(String path, String json) {
        return script.put(path, json);
    }

    public HttpResponse<String> delete(String path) {
        return script.delete(path);
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, @Nullable String contentType) {
        return script.send(method, path, body, contentType);
    }

    /** Sends what a form of another site could send in the name of this user. */
    public HttpResponse<String> postAsForm(String path, String contentType, String body) {
        return script.postAsForm(path, contentType, body);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return ScriptClient.json(answer);
    }
}
