package org.wikihost.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Talks to the wiki as a script does: Basic authentication, JSON, and the header that spares it the form token. */
public final class ScriptClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final URI baseUrl;
    private final @Nullable String user;

    /** @param user a user whose password is the name, or null for an anonymous reader */
    public ScriptClient(URI baseUrl, @Nullable String user) {
        this.baseUrl = baseUrl;
        this.user = user;
    }

    /** The same wiki for somebody else. */
    public ScriptClient as(@Nullable String otherUser) {
        return new ScriptClient(baseUrl, otherUser);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    /** The bytes of a file. */
    public HttpResponse<byte[]> download(String path) {
        return exchange(
                HttpClient.newBuilder(),
                asUser(HttpRequest.newBuilder(URI.create(baseUrl + path))).build(),
                BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    /** The answer to a request; paths begin after the context path. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, @Nullable String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("X-Atlassian-Token", "no-check")
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return sendAsUser(request);
    }

    /** The answer to what a form of another site could send: without the header that only scripts of this site can set. */
    public HttpResponse<String> postAsForm(String path, String contentType, String body) {
        return sendAsUser(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> sendAsUser(HttpRequest.Builder request) {
        return exchange(HttpClient.newBuilder(), asUser(request).build());
    }

    private HttpRequest.Builder asUser(HttpRequest.Builder request) {
        if (user != null) {
            byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    /** The JSON of an answer. */
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends a request; a failure of the network fails the test. Each request has a connection of its own: a server that refuses a
     * request before reading all of it closes the connection, and another request on it would be lost.
     */
    public static HttpResponse<String> exchange(HttpClient.Builder client, HttpRequest request) {
        return exchange(client, request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> exchange(
            HttpClient.Builder client, HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.build().send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
