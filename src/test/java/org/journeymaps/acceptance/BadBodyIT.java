package org.journeymaps.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.journeymaps.testing.Macros;
import org.journeymaps.testing.RunningConfluence;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A body that is no map is answered in the map's place; the page around it and the stored text stay. */
@ExtendWith(RunningConfluence.class)
class BadBodyIT {
    private final WikiClient admin;

    BadBodyIT(WikiClient admin) {
        this.admin = admin;
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("not JSON", "stages: hello", "This is not valid JSON."),
                Arguments.of("unknown field", json("\"colour\": \"red\", ", "0"), "There is no field “colour” here."),
                Arguments.of(
                        "newer schema",
                        json("", "0").replace("\"schema\": 1", "\"schema\": 99"),
                        "newer version of Journey Maps"),
                Arguments.of("emotion of 7", json("", "7"), "An emotion is a number from −2 to +2"),
                Arguments.of(
                        "duplicate ids", json("", "0").replace("\"id\": \"t2\"", "\"id\": \"t1\""), "is used twice"),
                Arguments.of("too large", json("", "0") + " ".repeat(5_000_000) + "x", "the limit is"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void says_what_is_wrong_and_keeps_the_page(String name, String body, String message) {
        String storage = "<p>Before</p>" + Macros.withoutKey(body) + "<p>After</p>";
        long page = admin.createPage("DEMO", "Bad body: " + name, storage);

        String html = admin.viewPage(page).body();

        assertThat(html).contains("<p>Before</p>", message, "<p>After</p>");
        assertThat(admin.storageOf(page)).contains(body.strip());
    }

    @ParameterizedTest
    @MethodSource("places")
    void says_where(String body, String place) {
        long page = admin.createPage("DEMO", "Bad place " + place, Macros.withoutKey(body));

        assertThat(admin.viewPage(page).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .containsIgnoringCase(place);
    }

    static Stream<Arguments> places() {
        return Stream.of(Arguments.of(json("", "7"), "line 4"), Arguments.of("{\n\n  oops", "line 3"));
    }

    private static String json(String extra, String emotion) {
        return """
               {"schema": 1, "title": "A map", %s"lanes": [{"id": "l", "type": "emotion"}],
                "stages": [{"id": "s", "name": "Stage"}],
                "touchpoints": [{"id": "t1", "stage": "s", "name": "One", "channel": "web"},
                  {"id": "t2", "stage": "s", "name": "Two", "channel": "web", "emotion": %s}]}""".formatted(extra, emotion);
    }
}
