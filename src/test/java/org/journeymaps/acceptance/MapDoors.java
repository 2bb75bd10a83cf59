package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wikihost.testing.ScriptClient;

/**
 * The doors of one map, as {@code docs/rest.md} lists them, for one person.
 *
 * @param user a user whose password is the name, or null for an anonymous reader
 * @param page the page as it stands in the address
 * @param key the key as it stands in the address
 */
record MapDoors(URI wiki, @Nullable String user, String page, String key) {

    /** A door with a request that is right. */
    enum Door {
        READ("GET", ""),
        CHANGES("GET", "/changes?since=0"),
        HISTORY("GET", "/history"),
        AT("GET", "/at/0"),
        BETWEEN("GET", "/between/0/0"),
        JOURNEY("GET", "/journeys/hotel-stay"),
        TOUCHPOINTS("GET", "/export/touchpoints.csv"),
        CARDS("GET", "/export/cards.csv"),
        MERMAID("GET", "/export/journey.mmd"),
        SVG("GET", "/export/picture.svg"),
        PNG("GET", "/export/picture.png"),
        READING("POST", "/reading"),
        CARD("GET", "/export/card.svg"),
        EDITS("POST", "/edits"),
        DONE("POST", "/done");

        private final String method;
        private final String path;

        Door(String method, String path) {
            this.method = method;
            this.path = path;
        }

        /** Whether only those are let in who may edit the page. */
        boolean isForWriters() {
            return method.equals("POST");
        }
    }

    static MapDoors of(URI wiki, long page, UUID key) {
        return new MapDoors(wiki, "admin", Long.toString(page), key.toString());
    }

    MapDoors as(@Nullable String otherUser) {
        return new MapDoors(wiki, otherUser, page, key);
    }

    HttpResponse<String> ask(Door door) {
        return switch (door) {
            case DONE -> post(door.path, "{}");
            case READING -> post(door.path, "{\"mermaid\": \"journey\\nsection Buy\\nOrders: 4: Me\"}");
            case EDITS -> post(door.path, edits(0, changeTitle("Parcel", "Taken")));
            default -> get(door.path);
        };
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> edit(long baseRevision, String edits) {
        return post("/edits", edits(baseRevision, edits));
    }

    /** Makes an edit that is not refused, and gives the revision that it made. */
    @CanIgnoreReturnValue
    long edited(long baseRevision, String edits) {
        HttpResponse<String> answer = edit(baseRevision, edits);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ScriptClient.json(answer).get("made").asLong();
    }

    /** The map with its revision, as {@code admin} reads it. */
    JsonNode read() {
        HttpResponse<String> answer = as("admin").get("");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ScriptClient.json(answer);
    }

    /** A request of this person, by GET when nothing else is said. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return user == null ? request : request.header("Authorization", "Basic " + credentials());
    }

    String address() {
        return wiki + "/rest/journey-maps/1.0/pages/" + page + "/maps/" + key;
    }

    String credentials() {
        return Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return ScriptClient.exchange(HttpClient.newBuilder(), request.build());
    }

    static String edits(long baseRevision, String edits) {
        return "{\"baseRevision\": " + baseRevision + ", \"edits\": [" + edits + "]}";
    }

    static String changeTitle(String from, String to) {
        return """
                {"edit": "change", "part": "map", "attribute": "title", "from": "%s", "to": "%s"}""".formatted(from, to);
    }

    /** The one shape of every refusal, with the status, and the reason and field of its first error. */
    static void assertRefused(HttpResponse<String> answer, int status, String reason, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("application/json;charset=UTF-8");
        JsonNode body = ScriptClient.json(answer);
        assertThat(body.fieldNames()).toIterable().isSubsetOf("errors", "revision");
        assertThat(body.get("errors")).hasSizeBetween(1, 20).allSatisfy(error -> {
            assertThat(error.fieldNames())
                    .toIterable()
                    .contains("field", "key", "message")
                    .isSubsetOf("field", "key", "message", "found", "author", "at");
            assertThat(error.get("message").asText()).isNotBlank().doesNotContain("journey-maps.");
        });
        JsonNode first = body.at("/errors/0");
        assertThat(first.get("key").asText()).as(answer.body()).isEqualTo(reason);
        assertThat(first.get("field").asText()).as(answer.body()).isEqualTo(field);
    }
}
