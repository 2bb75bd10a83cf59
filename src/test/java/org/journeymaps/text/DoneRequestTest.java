package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.journey.InvalidTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests to save a map into its page. */
class DoneRequestTest {

    private final MapJson mapJson = new MapJson();

    static Stream<BadText> badTexts() {
        return Stream.of(
                new BadText("¤", "$", "ends-early"),
                new BadText("¤[]", "$", "not-an-object"),
                new BadText("{\"comment\": \"¤", "$", "ends-early"),
                new BadText("{} ¤{}", "$", "trailing-text"),
                new BadText("{\"comment\": ¤7}", "$.comment", "not-a-text"),
                new BadText("{\"comment\": ¤[]}", "$.comment", "not-a-value"),
                new BadText("{\"comment\": ¤\"a\\nb\"}", "$.comment", "several-lines"),
                new BadText("{\"comment\": ¤\"" + "c".repeat(251) + "\"}", "$.comment", "too-long", 251, 250),
                new BadText("{\"tellWatchers\": ¤\"true\"}", "$.tellWatchers", "not-a-flag"),
                new BadText("{\"tellWatchers\": ¤1}", "$.tellWatchers", "not-a-flag"),
                new BadText(
                        "{\"tellWatchers\": true, ¤\"tellWatchers\": false}",
                        "$.tellWatchers",
                        "field-twice",
                        "tellWatchers"),
                new BadText("{\"version\": ¤3}", "$.version", "unknown-field", "version"));
    }

    @Test
    void may_say_nothing() throws Exception {
        for (String body : List.of("{}", " {\"comment\": null, \"tellWatchers\": null}\n", "{\"comment\": \" \"}")) {
            assertThat(mapJson.readDone(new StringReader(body))).isEqualTo(new DoneRequest("", false));
        }
    }

    @Test
    void may_have_a_comment_and_tell_the_watchers() throws Exception {
        assertThat(mapJson.readDone(
                        new StringReader("{\"tellWatchers\": true, \"comment\": \" After the workshop \"}")))
                .isEqualTo(new DoneRequest("After the workshop", true));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void is_refused_at_the_field(BadText bad) {
        bad.assertIsSaidBy(
                catchThrowableOfType(InvalidTextException.class, () -> mapJson.readDone(new StringReader(bad.json()))));
    }
}
