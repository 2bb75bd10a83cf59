package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Refusals;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people change one map: nobody overwrites what they have not seen, and each request is done wholly or not at all. */
@ExtendWith(RunningConfluence.class)
class ConflictIT {
    private static final int WRITERS = 12;
    private final WikiClient admin;

    ConflictIT(WikiClient admin) {
        this.admin = admin;
        admin.speak("en");
        admin.as("editor").speak("en");
    }

    @Test
    void the_second_who_changes_a_value_is_told_what_stands_there_and_who_wrote_it() {
        MapClient map = map("Told who was faster");
        map.as("editor").edited(name("t1", "Told who was faster begins", "Asks"));

        HttpResponse<String> answer = map.edit(1, name("t1", "Told who was faster begins", "Calls"));

        JsonNode error = Refusals.only(answer, 409, "conflict");
        assertThat(WikiClient.json(answer).path("revision").asLong()).isEqualTo(2);
        assertThat(error.path("field").asText()).isEqualTo("edits[0].from");
        assertThat(error.path("found").asText()).isEqualTo("Asks");
        assertThat(error.at("/author/name").asText()).isEqualTo("Editor");
        assertThat(error.at("/author/key").asText()).isNotBlank();
        assertThat(error.path("at").asLong()).isPositive();
        assertThat(map.revision()).isEqualTo(2);
    }

    @Test
    void a_number_a_flag_and_an_absent_value_are_found_as_what_they_are() {
        MapClient map = map("Found as they are");
        map.edited(value("t2", "emotion", "-1.5", "null"));
        map.edited(value("t1", "emotion", "1", "-0.5"));
        map.edited(value("t1", "momentOfTruth", "false", "true"));

        assertThat(found(map.edit(1, value("t2", "emotion", "-1.5", "2")))).isEqualTo("null");
        assertThat(found(map.edit(1, value("t1", "emotion", "1", "2")))).isEqualTo("-0.5");
        assertThat(found(map.edit(1, value("t1", "momentOfTruth", "null", "false"))))
                .isEqualTo("true");
    }

    @Test
    void people_who_change_different_things_never_meet() {
        MapClient map = map("Different things");

        MapClient.good(map.edit(1, value("t1", "emotion", "1", "2")));
        MapClient.good(map.as("editor").edit(1, value("t1", "importance", "null", "5")));
        MapClient.good(map.as("editor").edit(1, MapClient.title("Different things", "Other things")));
        MapClient.good(map.edit(1, move("t1", "b")));

        JsonNode touchpoint = touchpoint(map, "t1");
        assertThat(touchpoint.path("emotion").asInt()).isEqualTo(2);
        assertThat(touchpoint.path("importance").asInt()).isEqualTo(5);
        assertThat(touchpoint.path("stage").asText()).isEqualTo("b");
        assertThat(map.map().path("title").asText()).isEqualTo("Other things");
    }

    @Test
    void writers_at_the_same_moment_all_get_through() {
        MapClient map = admin.createMap("DEMO", "At the same moment", Journeys.large("At the same moment", WRITERS));
        map.edited(MapClient.title("At the same moment", "All at once"));
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, WRITERS)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> map.edit(2, name("t" + n, "Step " + n, "Written " + n)), writers))
                    .toList();

            assertThat(answers)
                    .extracting(
                            answer -> MapClient.good(answer.join()).path("made").asInt())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(3, 3 + WRITERS).boxed().toList());
        } finally {
            writers.shutdown();
        }
        assertThat(map.revision()).isEqualTo(2 + WRITERS);
        assertThat(map.map().path("touchpoints"))
                .allSatisfy(touchpoint ->
                        assertThat(touchpoint.path("name").asText()).startsWith("Written "));
    }

    @Test
    void a_request_is_done_wholly_or_not_at_all() {
        MapClient map = map("Wholly or not at all");
        JsonNode before = map.map();

        JsonNode error = Refusals.only(
                map.edit(1, value("t1", "emotion", "1", "2"), value("t2", "emotion", "0", "2")), 409, "conflict");
        Refusals.only(map.edit(1, value("t1", "emotion", "1", "2"), value("t9", "emotion", "0", "2")), 409, "gone");

        assertThat(error.path("field").asText()).isEqualTo("edits[1].from");
        assertThat(map.map()).isEqualTo(before);
        assertThat(map.revision()).isEqualTo(1);
        assertThat(map.changes(1).statusCode()).isEqualTo(204);
    }

    @Test
    void a_request_from_a_map_that_never_was_is_told_to_reload() {
        MapClient map = map("From the future");

        for (String edit : List.of(value("t1", "emotion", "1", "2"), MapClient.START_HOTEL, undo(1))) {
            JsonNode error = Refusals.only(map.edit(7, edit), 409, "future");
            assertThat(error.path("field").asText()).isEqualTo("baseRevision");
            assertThat(error.path("message").asText()).contains("Reload the page");
        }
        for (String edit : List.of(undo(7), "{\"edit\": \"restore\", \"revision\": 7}")) {
            JsonNode error = Refusals.only(map.edit(1, edit), 409, "future");
            assertThat(error.path("field").asText()).isEqualTo("edits[0].revision");
        }
        assertThat(map.revision()).isEqualTo(1);
    }

    @Test
    void what_was_removed_is_gone_for_those_who_still_see_it() {
        MapClient map = map("Removed meanwhile");
        map.as("editor").edited(remove("stage", "b"));

        for (String edit : List.of(
                value("t2", "emotion", "-1.5", "2"),
                MapClient.change("stage", "b", "name", "\"After\"", "\"Later\""),
                remove("stage", "b"),
                remove("touchpoint", "t2"),
                move("t2", "a"),
                move("t1", "b"),
                "{\"edit\": \"add\", \"part\": \"touchpoint\", \"value\": {\"id\": \"t9\", \"stage\": \"b\", \"name\": \"Asks\"}}")) {
            HttpResponse<String> answer = map.edit(1, edit);

            JsonNode error = Refusals.only(answer, 409, "gone");
            assertThat(error.at("/author/name").asText()).as(edit).isEqualTo("Editor");
            assertThat(error.has("found")).isFalse();
        }
        assertThat(map.revision()).isEqualTo(2);
    }

    @Test
    void nobody_removes_what_somebody_else_has_changed_inside() {
        MapClient map = map("Changed inside");
        map.as("editor").edited(value("t2", "emotion", "-1.5", "2"));

        JsonNode error = Refusals.only(map.edit(1, remove("stage", "b")), 409, "changed-inside");

        assertThat(error.path("field").asText()).isEqualTo("edits[0]");
        assertThat(error.at("/author/name").asText()).isEqualTo("Editor");
        assertThat(map.revision()).isEqualTo(2);
        MapClient.good(map.edit(2, remove("stage", "b")));
    }

    @Test
    void an_id_is_given_once() {
        MapClient map = map("Ids");
        map.edited(remove("touchpoint", "t2"));

        for (String edit : List.of(
                "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"a\", \"name\": \"Again\"}}",
                "{\"edit\": \"add\", \"part\": \"touchpoint\", \"value\": {\"id\": \"t1\", \"stage\": \"a\", \"name\": \"Again\"}}",
                "{\"edit\": \"add\", \"part\": \"touchpoint\", \"value\": {\"id\": \"t2\", \"stage\": \"a\", \"name\": \"Back\"}}")) {
            JsonNode error = Refusals.only(map.edit(2, edit), 409, "id-used");
            assertThat(error.path("field").asText()).isEqualTo("edits[0].value.id");
        }
        MapClient.good(map.edit(2, undo(2)));
        assertThat(touchpoint(map, "t2").path("name").asText()).isEqualTo("Ids ends");
    }

    @Test
    void an_edit_on_which_others_stand_is_not_taken_back() {
        MapClient map = map("Not taken back");
        map.edited(value("t1", "emotion", "1", "2"));
        map.as("editor").edited(value("t1", "emotion", "2", "0"));

        JsonNode error = Refusals.only(map.edit(3, undo(2)), 409, "cannot-undo");

        assertThat(error.path("found").asText()).isEqualTo("0");
        assertThat(error.at("/author/name").asText()).isEqualTo("Editor");
        assertThat(map.revision()).isEqualTo(3);
        MapClient.good(map.edit(3, undo(3)));
        MapClient.good(map.edit(4, undo(2)));
        assertThat(touchpoint(map, "t1").path("emotion").asInt()).isEqualTo(1);
    }

    @Test
    void a_map_that_has_stages_is_not_started_again() {
        MapClient map = admin.createMap("DEMO", "Started twice");
        map.as("editor").edited(MapClient.START_HOTEL);

        JsonNode error = Refusals.only(map.edit(0, MapClient.START_HOTEL), 409, "not-empty");

        assertThat(error.path("message").asText()).contains("no longer empty");
        assertThat(map.revision()).isEqualTo(1);
    }

    @Test
    void the_same_request_again_is_answered_as_the_first_time_and_changes_nothing() {
        MapClient map = map("Sent twice");
        String request = "{\"baseRevision\": 1, \"id\": \"sent-twice\", \"edits\": [%s]}";
        String first = request.formatted(value("t1", "emotion", "1", "2"));

        JsonNode once = MapClient.good(map.post("edits", first));
        map.edited(value("t2", "emotion", "-1.5", "0"));
        JsonNode twice = MapClient.good(map.post("edits", first));
        JsonNode other = MapClient.good(map.post("edits", request.formatted(value("t1", "emotion", "2", "-2"))));

        assertThat(once.path("made").asLong()).isEqualTo(2);
        assertThat(once.path("revision").asLong()).isEqualTo(2);
        assertThat(twice.path("made").asLong()).isEqualTo(2);
        assertThat(twice.path("revision").asLong()).isEqualTo(3);
        assertThat(twice.path("fragments")).isNotEmpty();
        assertThat(other.path("made").asLong()).isEqualTo(2);
        assertThat(map.revision()).isEqualTo(3);
        assertThat(touchpoint(map, "t1").path("emotion").asInt()).isEqualTo(2);
    }

    @Test
    void a_map_stays_within_its_limits() {
        MapClient map = map("Within limits");
        String[] stages = IntStream.range(0, 59)
                .mapToObj(n -> "{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"n" + n
                        + "\", \"name\": \"N\"}}")
                .toArray(String[]::new);
        String card =
                "{\"edit\": \"add\", \"part\": \"card\", \"value\": {\"id\": \"c%s\", \"lane\": \"ideas\", \"anchor\": \"t1\", \"text\": \"%s\"}}";
        map.edited("{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"ideas\", \"type\": \"text\"}}");
        String[] cards = IntStream.range(0, 501)
                .mapToObj(n -> card.formatted(n, "é".repeat(3_999)))
                .toArray(String[]::new);

        JsonNode tooMany = Refusals.only(map.edit(2, stages), 400, "too-many");
        JsonNode tooLong = Refusals.only(map.edit(2, cards), 400, "text-too-long");
        JsonNode severe = Refusals.only(
                map.edit(2, card.formatted("9", "Slow").replace("\"text\":", "\"severity\": 3, \"text\":")),
                400,
                "severity-outside-pains");

        assertThat(tooMany.path("message").asText()).contains("the limit is 60");
        assertThat(tooLong.path("message").asText()).contains("2,000,000");
        assertThat(severe.path("message").asText()).contains("Only cards in a lane of pain points");
        assertThat(List.of(tooMany, tooLong, severe))
                .allSatisfy(error -> assertThat(error.path("field").asText()).startsWith("edits"));
        assertThat(map.revision()).isEqualTo(2);
    }

    private MapClient map(String title) {
        MapClient map = admin.createMap("DEMO", title, Journeys.small(title));
        admin.viewPage(map.page());
        map.awaitRows();
        return map;
    }

    private static String found(HttpResponse<String> answer) {
        JsonNode error = Refusals.only(answer, 409, "conflict");
        assertThat(error.has("found")).isTrue();
        return error.path("found").toString();
    }

    private static JsonNode touchpoint(MapClient map, String id) {
        return StreamSupport.stream(map.map().path("touchpoints").spliterator(), false)
                .filter(touchpoint -> touchpoint.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String id, String from, String to) {
        return MapClient.change("touchpoint", id, "name", MapClient.quoted(from), MapClient.quoted(to));
    }

    private static String value(String id, String attribute, String from, String to) {
        return MapClient.change("touchpoint", id, attribute, from, to);
    }

    private static String move(String id, String stage) {
        return "{\"edit\": \"move\", \"part\": \"touchpoint\", \"id\": \"%s\", \"to\": {\"stage\": \"%s\"}}"
                .formatted(id, stage);
    }

    private static String remove(String part, String id) {
        return "{\"edit\": \"remove\", \"part\": \"%s\", \"id\": \"%s\"}".formatted(part, id);
    }

    private static String undo(long revision) {
        return "{\"edit\": \"undo\", \"revision\": " + revision + "}";
    }
}
