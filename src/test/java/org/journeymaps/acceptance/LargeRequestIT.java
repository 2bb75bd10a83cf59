package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.journeymaps.testing.HalfRequest;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.LogLines;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wikihost.Host;

/** Requests that are long, endless or cut off: no more of them is read than it takes to answer. */
@ExtendWith(RunningConfluence.class)
class LargeRequestIT {
    private static final int LIMIT = 12_500_000;
    private static final int FIVE_MEGABYTES = 5_000_000;
    private static final int MANY = 10;

    /** What a server reads ahead, on its way to the app, of a body that nobody reads. */
    private static final int READ_AHEAD = 200_000;

    private final WikiClient admin;
    private final Host host;

    LargeRequestIT(WikiClient admin, Host host) {
        this.admin = admin;
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(strings = {"edits", "done", "reading"})
    void fault_3_who_may_not_is_answered_before_a_byte_of_the_request_is_there(String door) throws IOException {
        admin.as("viewer").speak("en");
        MapClient map = map("Nothing is read at " + door);
        MapClient hidden = admin.createMap("TEAM", "Nothing is read, hidden, at " + door);

        assertAnsweredAtOnce(null, map, door, 404, "not-found");
        assertAnsweredAtOnce(null, new MapClient(admin, map.page(), UUID.randomUUID()), door, 404, "not-found");
        assertAnsweredAtOnce("viewer", hidden, door, 404, "not-found");
        assertAnsweredAtOnce("viewer", map, door, 403, "no-edit-permission");
    }

    @Test
    void fault_3_ten_requests_of_five_megabytes_at_once_are_answered_after_their_first_pages() throws IOException {
        MapClient map = map("Ten times five megabytes");
        for (String first : List.of(
                "{\"baseRevision\": 1, \"edits\": [" + "{},".repeat(READ_AHEAD / 3),
                "{\"baseRevision\": 1, \"edits\": [{},[" + "{},".repeat(READ_AHEAD / 3),
                "{\"baseRevision\": 1, \"edits\": {\"a\": [" + "{},".repeat(READ_AHEAD / 3),
                "[{}," + "{},".repeat(READ_AHEAD / 3),
                "{\"edits\": " + "[".repeat(READ_AHEAD),
                "{\"edits\": [" + "{\"a\":".repeat(READ_AHEAD / 5))) {
            List<HalfRequest> requests = new ArrayList<>();
            for (int n = 0; n < MANY; n++) {
                HalfRequest request = HalfRequest.post(address(map, "edits"), "editor", FIVE_MEGABYTES);
                request.send(first);
                requests.add(request);
            }
            for (HalfRequest request : requests) {
                assertThat(request.answer()).startsWith("HTTP/1.1 400 ").contains("{\"errors\":[");
                request.close();
            }
        }
        assertThat(map.revision()).isEqualTo(1);
    }

    @Test
    void one_byte_more_than_the_limit_is_refused_without_reading_on() throws IOException {
        MapClient map = map("One byte more");
        String start = MapClient.request(1, MapClient.title("One byte more", "Much longer"));

        try (HalfRequest request = HalfRequest.post(address(map, "edits"), "admin", 10L * LIMIT)) {
            request.send(start + " ".repeat(LIMIT - start.length()));
            request.send(" ".repeat(READ_AHEAD));
            String answer = request.answer();

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"key\":\"too-large\"", "12,500,000");
        }
        JsonNode error =
                Refusals.only(map.post("edits", start + " ".repeat(LIMIT - start.length() + 1)), 413, "too-large");
        assertThat(error.path("field").asText()).isEmpty();
        Refusals.only(map.done("{}" + " ".repeat(LIMIT)), 413, "too-large");
        Refusals.only(map.post("reading", "{\"mermaid\": \"journey\"}" + " ".repeat(LIMIT)), 413, "too-large");
        assertThat(map.revision()).isEqualTo(1);

        MapClient.good(map.post("edits", start + " ".repeat(LIMIT - start.length())));
        assertThat(map.map().path("title").asText()).isEqualTo("Much longer");
    }

    @Test
    void who_goes_away_in_the_middle_leaves_no_trace() throws IOException {
        MapClient map = map("Gone in the middle");
        String request = MapClient.request(1, MapClient.title("Gone in the middle", "Never said"));
        try (LogLines log = new LogLines()) {
            for (String door : List.of("edits", "done")) {
                for (String said : List.of("", request.substring(0, 40), request.substring(0, request.length() - 3))) {
                    try (HalfRequest pulled = HalfRequest.post(address(map, door), "admin", request.length())) {
                        pulled.send(said);
                    }
                    try (HalfRequest ended = HalfRequest.post(address(map, door), "admin", request.length())) {
                        ended.send(said);
                        ended.endsHere();
                        assertThat(ended.answer()).doesNotContain("HTTP/1.1 2").doesNotContain("HTTP/1.1 5");
                    }
                }
            }

            MapClient.good(map.edit(1, MapClient.title("Gone in the middle", "Said at last")));
            assertThat(log.text()).doesNotContain("Exception", "\tat ");
        }
        assertThat(map.revision()).isEqualTo(2);
    }

    private void assertAnsweredAtOnce(@Nullable String user, MapClient map, String door, int status, String key)
            throws IOException {
        try (HalfRequest request = HalfRequest.post(address(map, door), user, FIVE_MEGABYTES)) {
            String answer = request.answer();

            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("\"key\":\"" + key + "\"");
        }
    }

    private MapClient map(String title) {
        MapClient map = admin.createMap("DEMO", title, Journeys.small(title));
        admin.viewPage(map.page());
        map.awaitRows();
        return map;
    }

    private URI address(MapClient map, String door) {
        return URI.create(host.baseUrl() + map.address() + "/" + door);
    }
}
