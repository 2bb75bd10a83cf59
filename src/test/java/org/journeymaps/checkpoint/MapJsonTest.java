package org.journeymaps.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Samples.KEY;
import static org.journeymaps.testing.Samples.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapJsonTest {
    private final MapJson mapJson = new MapJson();

    @RepeatedTest(200)
    void reads_back_what_it_wrote_and_writes_it_the_same_again(RepetitionInfo repetition) throws InvalidMapException {
        JourneyMap map = new RandomJourneys(repetition.getCurrentRepetition()).map();

        String text = mapJson.write(map);
        JourneyMap read = mapJson.read(text, map.key());

        assertThat(read).isEqualTo(JourneyMap.of(map.key(), map.content(), 0));
        assertThat(mapJson.write(read)).isEqualTo(text);
        assertThat(text)
                .doesNotContain("]]>")
                .doesNotContain("\u2028")
                .doesNotContain("\u2029")
                .endsWith("}");
    }

    @Test
    void writes_one_line_for_each_part_in_a_fixed_order() {
        JourneyContent content = new JourneyContent(
                "A \"B\"",
                new Persona("Ann", ""),
                "Two\nlines",
                "",
                JourneyType.LONG,
                MapStatus.IN_REVIEW,
                true,
                List.of(new Stage("s", "Buy", "", StageColour.TEAL), new Stage("u", "Use", "Soon", StageColour.RED)),
                List.of(new Lane("p", LaneType.PAINS, ""), new Lane("x", LaneType.TEXT, "Own")),
                List.of(
                        new Touchpoint(
                                "t",
                                "s",
                                "Pay",
                                Channel.MOBILE_APP,
                                "Shop",
                                new Emotion(-15),
                                5,
                                true,
                                Evidence.MEASURED),
                        new Touchpoint("v", "s", "Wait", Channel.WEB, "", null, null, false, Evidence.ASSUMED)),
                List.of(new Card("c", "p", "t", "a ]]> b", 4), new Card("d", "x", "s", "\\ \t", null)));

        assertThat(mapJson.write(JourneyMap.of(KEY, content, 12))).isEqualTo("""
                        {
                          "schema": 1,
                          "title": "A \\"B\\"",
                          "persona": {"name": "Ann"},
                          "scenario": "Two\\nlines",
                          "type": "long",
                          "status": "in_review",
                          "sample": true,
                          "stages": [
                            {"id": "s", "name": "Buy", "colour": "teal"},
                            {"id": "u", "name": "Use", "goal": "Soon", "colour": "red"}
                          ],
                          "lanes": [
                            {"id": "p", "type": "pains"},
                            {"id": "x", "type": "text", "name": "Own"}
                          ],
                          "touchpoints": [
                            {"id": "t", "stage": "s", "name": "Pay", "channel": "mobile_app", "team": "Shop", "emotion": -1.5, "importance": 5, "momentOfTruth": true, "evidence": "measured"},
                            {"id": "v", "stage": "s", "name": "Wait", "channel": "web"}
                          ],
                          "cards": [
                            {"id": "c", "lane": "p", "anchor": "t", "text": "a ]]\\u003e b", "severity": 4},
                            {"id": "d", "lane": "x", "anchor": "s", "text": "\\\\"}
                          ]
                        }""");
    }

    @Test
    void writes_an_empty_map_in_a_few_lines() {
        assertThat(mapJson.write(JourneyMap.empty(KEY))).isEqualTo("""
                        {
                          "schema": 1,
                          "title": "",
                          "type": "simple",
                          "status": "draft",
                          "stages": [],
                          "lanes": [],
                          "touchpoints": [],
                          "cards": []
                        }""");
    }

    @ParameterizedTest
    @CsvSource({"-20, -2", "-15, -1.5", "-3, -0.3", "0, 0", "5, 0.5", "10, 1", "20, 2"})
    void writes_emotions_as_people_do(int tenths, String written) throws InvalidMapException {
        JourneyMap map = JourneyMap.of(
                KEY,
                content(
                        List.of(new Stage("s", "Buy", "", StageColour.TEAL)),
                        List.of(),
                        List.of(new Touchpoint(
                                "t", "s", "Pay", Channel.WEB, "", new Emotion(tenths), null, false, Evidence.ASSUMED)),
                        List.of()),
                0);
        String text = mapJson.write(map);
        assertThat(text).contains("\"emotion\": " + written + "}");
        assertThat(mapJson.read(text, KEY)).isEqualTo(map);
    }

    @Test
    void fills_in_what_a_short_text_leaves_out() throws InvalidMapException {
        JourneyMap map = mapJson.read("""
                {"schema": 1, "title": "Short", "scenario": null, "sample": false, "persona": {"description": "d"},
                 "stages": [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "colour": "red"}, {"id": "c", "name": "C"}],
                 "lanes": [],
                 "touchpoints": [{"id": "t", "stage": "a", "name": "T", "channel": "web", "emotion": null, "importance": 4.0}]}
                """, KEY);

        assertThat(map.key()).isEqualTo(KEY);
        assertThat(map.type()).isEqualTo(JourneyType.SIMPLE);
        assertThat(map.status()).isEqualTo(MapStatus.DRAFT);
        assertThat(map.sample()).isFalse();
        assertThat(map.persona()).isEqualTo(new Persona("", "d"));
        assertThat(map.stages())
                .extracting(Stage::colour)
                .containsExactly(StageColour.BLUE, StageColour.RED, StageColour.PURPLE);
        assertThat(map.touchpoints())
                .containsExactly(new Touchpoint("t", "a", "T", Channel.WEB, "", null, 4, false, Evidence.ASSUMED));
        assertThat(map.cards()).isEmpty();
    }

    @Test
    void puts_touchpoints_of_a_text_in_map_order() throws InvalidMapException {
        JourneyMap map = mapJson.read("""
                {"schema": 1, "title": "", "lanes": [],
                 "touchpoints": [
                   {"id": "y", "stage": "b", "name": "Y", "channel": "web"},
                   {"id": "x", "stage": "a", "name": "X", "channel": "web"}],
                 "stages": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]}
                """, KEY);
        assertThat(map.touchpoints()).extracting(Touchpoint::id).containsExactly("x", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", " \n\t ", "\uFEFF\r\n"})
    void ignores_a_byte_order_mark_and_white_space_around_the_text(String before) throws InvalidMapException {
        JourneyMap map = new RandomJourneys(1).map();
        assertThat(mapJson.read(before + mapJson.write(map) + "\r\n ", KEY).content())
                .isEqualTo(map.content());
    }

    @Test
    void reads_a_text_of_the_greatest_length_and_a_number_of_many_digits() throws InvalidMapException {
        String text = "{\"schema\": 1, \"title\": \"\", \"lanes\": [], \"stages\": [{\"id\": \"s\", \"name\": \"S\"}], "
                + "\"touchpoints\": [{\"id\": \"t\", \"stage\": \"s\", \"name\": \"T\", \"channel\": \"web\", "
                + "\"emotion\": 1.5" + "0".repeat(37) + "}]}";
        JourneyMap map = mapJson.read(text + " ".repeat(2_000_000 - text.length()), KEY);
        assertThat(map.touchpoints()).extracting(Touchpoint::emotion).containsExactly(new Emotion(15));
    }

    @Test
    void takes_the_given_key_whatever_key_the_text_names() throws InvalidMapException {
        String text = "{\"schema\": 1, \"key\": \"00000000-0000-0000-0000-000000000001\", \"title\": \"\", "
                + "\"stages\": [], \"lanes\": []}";
        assertThat(mapJson.read(text, KEY).key()).isEqualTo(KEY);
        assertThat(mapJson.keyIn(text)).contains(new UUID(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"key\": 1}",
                "{\"key\": \"1-1-1-1-1\"}",
                "{\"a\": {\"key\": \"00000000-0000-0000-0000-000000000001\"}}",
                "{\"a\": [\"key\"]}",
                "{\"a\"",
                "{\"a\": 1} {\"key\": \"00000000-0000-0000-0000-000000000001\"}"
            })
    void finds_no_key_where_there_is_none(String text) {
        assertThat(mapJson.keyIn(text)).isEmpty();
    }

    @Test
    void finds_a_key_after_other_fields_and_even_when_the_rest_is_damaged() {
        assertThat(mapJson.keyIn(
                        "\uFEFF{\"stages\": [{\"id\": \"x\"}], \"key\": \"6F1C7A2E-0d3b-4c55-9a51-2f9e3b7d8c10\", ]"))
                .contains(KEY);
    }

    @Test
    void reads_the_example_of_the_documentation_which_is_in_canonical_form() throws Exception {
        String text = exampleOf(Path.of("docs", "map-json.md"));
        assertThat(mapJson.write(mapJson.read(text, KEY))).isEqualTo(text);
    }

    private static String exampleOf(Path document) throws IOException {
        String markdown = Files.readString(document);
        int start = markdown.indexOf("```json\n") + "```json\n".length();
        return markdown.substring(start, markdown.indexOf("\n```", start));
    }
}
