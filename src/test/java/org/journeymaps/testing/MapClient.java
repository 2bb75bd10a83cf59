package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.wikihost.testing.Eventually;

/** A map on its page, as a script reads and changes it: {@code docs/rest.md}. */
public record MapClient(WikiClient wiki, long page, UUID key) {

    /** An edit that starts an English map, alone in its request. */
    public static final String START_HOTEL =
            "{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\", \"language\": \"en\"}";

    /** The same map for somebody else. */
    public MapClient as(String otherUser) {
        return new MapClient(wiki.as(otherUser), page, key);
    }

    public MapClient anonymous() {
        return new MapClient(wiki.anonymous(), page, key);
    }

    /** The path of the map after the context path. */
    public String address() {
        return "/rest/journey-maps/1.0/pages/" + page + "/maps/" + key;
    }

    public HttpResponse<String> read() {
        return wiki.get(address());
    }

    /** The JSON of the map as it is now. */
    public JsonNode map() {
        return good(read()).path("map");
    }

    public long revision() {
        return good(read()).path("revision").asLong();
    }

    public HttpResponse<String> edit(long baseRevision, String... edits) {
        return post("edits", request(baseRevision, edits));
    }

    /** Edits what is there now; a refusal fails the test. */
    public JsonNode edited(String... edits) {
        return good(edit(revision(), edits));
    }

    /** Starts the empty map from a map's text. */
    public void startFrom(String json) {
        good(edit(0, "{\"edit\": \"startFrom\", \"json\": " + quoted(json) + "}"));
    }

    public HttpResponse<String> done(String json) {
        return post("done", json);
    }

    /** Saves the map into its page; a refusal fails the test. */
    public JsonNode done() {
        return good(done("{}"));
    }

    public HttpResponse<String> changes(long since) {
        return wiki.get(address() + "/changes?since=" + since);
    }

    /** @param question such as {@code "?before=7"}, or empty */
    public HttpResponse<String> history(String question) {
        return wiki.get(address() + "/history" + question);
    }

    /** Waits until a view of the page has made or changed the map's rows in the background. */
    public void awaitRows() {
        HttpResponse<String> answer = Eventually.get(() -> changes(0), changes -> changes.statusCode() == 200);
        assertThat(answer.statusCode()).as("the rows of the map").isEqualTo(200);
    }

    public HttpResponse<String> post(String door, String json) {
        return wiki.post(address() + "/" + door, json);
    }

    /** The body of a request to {@code edits}. */
    public static String request(long baseRevision, String... edits) {
        return "{\"baseRevision\": " + baseRevision + ", \"edits\": [" + String.join(", ", edits) + "]}";
    }

    /** An edit that gives a part another value; values are JSON. */
    public static String change(String part, String id, String attribute, String from, String to) {
        return "{\"edit\": \"change\", \"part\": \"%s\", \"id\": \"%s\", \"attribute\": \"%s\", \"from\": %s, \"to\": %s}"
                .formatted(part, id, attribute, from, to);
    }

    /** An edit that gives the map another title. */
    public static String title(String from, String to) {
        return "{\"edit\": \"change\", \"part\": \"map\", \"attribute\": \"title\", \"from\": %s, \"to\": %s}"
                .formatted(quoted(from), quoted(to));
    }

    /** A text as a JSON string. */
    public static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    /** The JSON of an answer that has to be good. */
    public static JsonNode good(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return WikiClient.json(answer);
    }
}
