package org.journeymaps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Talks to the wiki as a script does: Basic authentication and Confluence's REST API. */
public final class WikiClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI baseUrl;
    private final @Nullable String user;

    /** @param user a user whose password is the name, or null for an anonymous reader */
    WikiClient(URI baseUrl, @Nullable String user) {
        this.baseUrl = baseUrl;
        this.user = user;
    }

    public WikiClient as(String otherUser) {
        return new WikiClient(baseUrl, otherUser);
    }

    public WikiClient anonymous() {
        return new WikiClient(baseUrl, null);
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
        HttpResponse<String> answer = send("PUT", "/rest/api/content/" + pageId, update.toString());
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
        return send("GET", path, null);
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    public HttpResponse<String> send(String method, String path, @Nullable String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json").header("X-Atlassian-Token", "no-check");
        }
        if (user != null) {
            String credentials = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return send(request.build());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
