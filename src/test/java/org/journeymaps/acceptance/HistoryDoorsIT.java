package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.MapClient.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.journeymaps.testing.Journeys;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader is told of a map's past: who changed what, and what differs between two moments. */
@ExtendWith(RunningConfluence.class)
class HistoryDoorsIT {

    private final WikiClient admin;

    HistoryDoorsIT(WikiClient admin) {
        this.admin = admin;
    }

    @BeforeEach
    void speak() {
        admin.speak("en");
        admin.as("viewer").speak("fr");
        admin.as("editor").speak("en");
    }

    @Test
    void what_differs_between_two_moments_is_told_in_the_language_of_the_reader() {
        MapClient map = changed("Told between");

        JsonNode english = between(map, "1/4");
        JsonNode french = between(map.as("viewer"), "1/4");

        assertThat(sentences(english))
                .containsExactly(
                        "Stage “After” removed (with one part in it)",
                        "Emotion of “Told between begins”: +1 → −1.5",
                        "Touchpoint “Waits” added");
        assertThat(sentences(french)).satisfies(said -> assertThat(said.get(1)).contains("Émotion de", "+1 → −1,5"));
        assertThat(english.path("points"))
                .hasToString("[{\"anchor\":\"t1\",\"curve\":\"main\",\"number\":1,\"was\":1,\"now\":-1.5}]");
        assertThat(english.path("parts").path("added")).hasToString("[{\"part\":\"touchpoint\",\"id\":\"t3\"}]");
        assertThat(english.at("/parts/removed/0")).hasToString("{\"part\":\"stage\",\"id\":\"b\",\"name\":\"After\"}");
        assertThat(english.at("/parts/removed/1/name").asText()).isEqualTo("Told between ends");
        assertThat(french.path("parts")).isEqualTo(english.path("parts"));
    }

    @Test
    void nothing_differs_between_a_moment_and_itself() {
        assertThat(between(changed("Told of itself"), "3/3"))
                .hasToString(
                        "{\"sentences\":[],\"parts\":{\"added\":[],\"removed\":[],\"changed\":[],\"moved\":[]},\"points\":[]}");
    }

    @Test
    void the_history_of_a_stage_takes_along_what_hung_on_it_and_names_all_who_changed_the_map() {
        MapClient map = changed("Told of a stage");

        JsonNode ofStage = MapClient.good(map.history("?part=a"));
        JsonNode ofGone = MapClient.good(map.history("?part=b"));

        assertThat(ofStage.path("entries").findValuesAsText("revision")).containsExactly("3", "2");
        assertThat(ofGone.path("entries").findValuesAsText("revision")).containsExactly("4");
        assertThat(ofGone.path("revision").asLong()).isEqualTo(4);
        assertThat(ofGone.path("authors").findValuesAsText("name"))
                .contains("Editor")
                .hasSize(2);
    }

    /** A map of two stages, then another emotion, a new touchpoint in the first stage, and the second stage gone. */
    private MapClient changed(String title) {
        MapClient map = admin.createMap("DEMO", title);
        map.startFrom(Journeys.small(title));
        map.as("editor").edited(change("touchpoint", "t1", "emotion", "1", "-1.5"));
        map.edited("{\"edit\": \"add\", \"part\": \"touchpoint\","
                + " \"value\": {\"id\": \"t3\", \"stage\": \"a\", \"name\": \"Waits\"}}");
        map.edited("{\"edit\": \"remove\", \"part\": \"stage\", \"id\": \"b\"}");
        return map;
    }

    private static JsonNode between(MapClient map, String revisions) {
        return MapClient.good(map.wiki().get(map.address() + "/between/" + revisions));
    }

    private static List<String> sentences(JsonNode answer) {
        return StreamSupport.stream(answer.path("sentences").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
