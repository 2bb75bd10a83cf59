package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** What is said about a map, as a script reads and changes it: {@code docs/rest.md}. */
public record CommentClient(MapClient map) {

    /** The same discussion for somebody else. */
    public CommentClient as(String user) {
        return new CommentClient(map.as(user));
    }

    public CommentClient anonymous() {
        return new CommentClient(map.anonymous());
    }

    public HttpResponse<String> get() {
        return map.wiki().get(map.address() + "/comments");
    }

    /** All that is said; a refusal fails the test. */
    public JsonNode read() {
        return MapClient.good(get());
    }

    /** @param part such as {@code "\"touchpoint\": \"t1\""}, or empty for the map */
    public HttpResponse<String> post(String part, String text) {
        return send(
                "POST", "", "{" + part + (part.isEmpty() ? "" : ", ") + "\"text\": " + MapClient.quoted(text) + "}");
    }

    /** The thread after a comment on a touchpoint. */
    public JsonNode said(String touchpoint, String text) {
        return MapClient.good(post("\"touchpoint\": \"" + touchpoint + "\"", text))
                .path("thread");
    }

    public HttpResponse<String> answer(String parent, String text) {
        return post("\"parent\": \"" + parent + "\"", text);
    }

    public HttpResponse<String> change(String comment, String text) {
        return send("PUT", "/" + comment, "{\"text\": " + MapClient.quoted(text) + "}");
    }

    public HttpResponse<String> delete(String comment) {
        return map.wiki().delete(map.address() + "/comments/" + comment);
    }

    public HttpResponse<String> resolve(String comment, boolean resolved) {
        return send("PUT", "/" + comment + "/resolved", "{\"resolved\": " + resolved + "}");
    }

    public void see() {
        HttpResponse<String> answer = send("PUT", "/seen", "{\"at\": " + System.currentTimeMillis() + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    public HttpResponse<String> send(String method, String door, String json) {
        return map.wiki()
                .send(method, map.address() + "/comments" + door, BodyPublishers.ofString(json), "application/json");
    }
}
