package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Persona;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps in the database. */
class OwnMapTextTest {

    private final MapJson mapJson = new MapJson();

    static Stream<JourneyContent> contents() {
        ReadyMadeJourneys library = new ReadyMadeJourneys();
        Stream<JourneyContent> random = LongStream.range(0, 200).mapToObj(seed -> {
            RandomJourneys journeys = new RandomJourneys(seed);
            return seed % 10 == 0 ? journeys.emptyContent() : journeys.content();
        });
        Stream<JourneyContent> readyMade =
                library.all().stream().flatMap(journey -> Stream.of(journey.english(), journey.french()));
        Stream<JourneyContent> blank = Stream.of(library.blank(Locale.ENGLISH), JourneyContent.EMPTY);
        return Stream.of(random, readyMade, blank).flatMap(maps -> maps);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void is_read_fast_to_what_it_is_read_to_with_care(JourneyContent content) throws Exception {
        String text = mapJson.write(content);
        assertThat(mapJson.readOwn(text)).isEqualTo(content);
        assertThat(mapJson.read(text)).isEqualTo(content);
        assertThat(mapJson.write(mapJson.readOwn(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void is_not_read_when_it_is_cut_off(JourneyContent content) {
        String text = mapJson.write(content);
        int step = 1 + text.length() / 20;
        for (int end = 0; end < text.length(); end += step) {
            String cut = text.substring(0, end);
            assertThatIllegalStateException().isThrownBy(() -> mapJson.readOwn(cut));
        }
        assertThatIllegalStateException().isThrownBy(() -> mapJson.readOwn(text + "}"));
    }

    @Test
    void is_read_as_the_first_format_wrote_it() throws Exception {
        String first = """
            {
              "schema": 1,
              "title": "Renewing",
              "type": "simple",
              "status": "draft",
              "persona": {"name": "Alma", "description": "Comes by tram."},
              "stages": [
                {"id": "s", "name": "Renew", "colour": "teal"}
              ],
              "lanes": [],
              "touchpoints": [
                {"id": "t", "stage": "s", "name": "Pays", "channel": "kiosk", "emotion": -1.5}
              ],
              "cards": []
            }\
            """;

        JourneyContent content = mapJson.readOwn(first);

        assertThat(content).isEqualTo(mapJson.read(first));
        assertThat(content.personas())
                .containsExactly(Persona.named(Persona.MAIN, "Alma").withSummary("Comes by tram."));
        assertThat(content.curves()).containsExactly(Curve.UNNAMED.withPersona(Persona.MAIN));
        assertThat(mapJson.readOwn(first.replaceFirst("\"persona\".*\n", "")).personas())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"title\": \"\"}",
                "{\"schema\": 3, \"title\": \"\"}",
                "{\"schema\": 1, \"moods\": []}",
                "{\"schema\": 1, \"status\": \"lost\"}",
                "{\"schema\": 1, \"stages\": {}}",
                "{\"schema\": 1, \"stages\": [7]}",
                "{\"schema\": 1, \"stages\": [{\"name\": \"no id\"}]}",
                "{\"schema\": 2, \"feelings\": [{\"curve\": \"k\", \"emotion\": 1}]}",
                "{\"schema\": 1, \"lanes\": [{\"id\": \"l\", \"type\": \"rocket\"}]}",
                "{\"schema\": 1, \"touchpoints\": [{\"id\": \"t\", \"stage\": \"s\", \"emotion\": 7}]}"
            })
    void is_not_read_when_it_is_of_another_form_or_of_a_newer_version(String text) {
        assertThatIllegalStateException().isThrownBy(() -> mapJson.readOwn(text));
    }
}
