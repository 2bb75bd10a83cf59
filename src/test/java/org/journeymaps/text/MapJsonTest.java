package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Samples.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ChannelGroup;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
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
    private final ObjectMapper json = new ObjectMapper();

    @RepeatedTest(200)
    void reads_back_what_it_wrote_and_writes_it_the_same_again(RepetitionInfo repetition) throws InvalidTextException {
        JourneyContent content = new RandomJourneys(repetition.getCurrentRepetition()).content();

        String text = mapJson.write(content);
        JourneyContent read = mapJson.read(text);

        assertThat(read).isEqualTo(content);
        assertThat(mapJson.readOwn(text)).isEqualTo(content);
        assertThat(mapJson.write(read)).isEqualTo(text);
        assertThat(text)
                .doesNotContain("]]>")
                .doesNotContain("\u2028")
                .doesNotContain("\u2029")
                .endsWith("}");
    }

    @RepeatedTest(100)
    void reads_the_same_map_from_a_text_that_people_have_put_in_another_order(RepetitionInfo repetition)
            throws Exception {
        int seed = repetition.getCurrentRepetition();
        JourneyContent content = new RandomJourneys(seed).content();
        JsonNode tree = json.readTree(mapJson.write(content));

        String text = json.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled(tree, new Random(seed)));

        assertThat(mapJson.read(text)).isEqualTo(content);
    }

    @Test
    void writes_one_line_for_each_part_in_a_fixed_order() {
        JourneyContent content = new JourneyContent(
                new Header("A \"B\"", "Two\nlines", "", JourneyType.LONG, MapStatus.IN_REVIEW, true, Details.NONE),
                List.of(
                        Persona.named(Persona.MAIN, "Ann"),
                        Persona.named("p2", "Bob").withSummary("Two\nlines")),
                List.of(
                        Curve.UNNAMED.withPersona(Persona.MAIN),
                        Curve.named("k", "Target").withPersona("p2")),
                List.of(
                        Stage.PHASE.with(new Stage("s", "Buy", "", StageColour.TEAL, Details.NONE), "Before"),
                        new Stage("u", "Use", "Soon", StageColour.RED, Details.NONE)),
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
                                Evidence.MEASURED,
                                Details.NONE),
                        new Touchpoint("v", "s", "Wait", null, "", null, null, false, Evidence.ASSUMED, Details.NONE)),
                List.of(
                        new Feeling("k", "t", new Emotion(5), Evidence.MEASURED),
                        new Feeling("k", "u", new Emotion(0), Evidence.ASSUMED)),
                List.of(
                        new Card("w", "p", "", "Everywhere", null, Details.NONE),
                        new Card("c", "p", "t", "a ]]> b", 4, Details.NONE),
                        new Card("d", "x", "s", "\\ \t", null, Details.NONE)));

        assertThat(mapJson.write(content)).isEqualTo("""
            {
              "schema": 2,
              "title": "A \\"B\\"",
              "scenario": "Two\\nlines",
              "type": "long",
              "status": "in_review",
              "sample": true,
              "personas": [
                {"id": "main", "name": "Ann"},
                {"id": "p2", "name": "Bob", "summary": "Two\\nlines"}
              ],
              "curves": [
                {"id": "main", "persona": "main"},
                {"id": "k", "name": "Target", "persona": "p2"}
              ],
              "stages": [
                {"id": "s", "name": "Buy", "colour": "teal", "phase": "Before"},
                {"id": "u", "name": "Use", "goal": "Soon", "colour": "red"}
              ],
              "lanes": [
                {"id": "p", "type": "pains"},
                {"id": "x", "type": "text", "name": "Own"}
              ],
              "touchpoints": [
                {"id": "t", "stage": "s", "name": "Pay", "channel": "mobile_app", "team": "Shop", "emotion": -1.5, "importance": 5, "momentOfTruth": true, "evidence": "measured"},
                {"id": "v", "stage": "s", "name": "Wait"}
              ],
              "feelings": [
                {"curve": "k", "anchor": "t", "emotion": 0.5, "evidence": "measured"},
                {"curve": "k", "anchor": "u", "emotion": 0}
              ],
              "cards": [
                {"id": "w", "lane": "p", "anchor": null, "text": "Everywhere"},
                {"id": "c", "lane": "p", "anchor": "t", "text": "a ]]\\u003e b", "severity": 4},
                {"id": "d", "lane": "x", "anchor": "s", "text": "\\\\"}
              ]
            }\
            """);
    }

    @Test
    void writes_an_empty_map_in_a_few_lines() {
        assertThat(mapJson.write(JourneyContent.EMPTY)).isEqualTo("""
            {
              "schema": 2,
              "title": "",
              "type": "simple",
              "status": "draft",
              "stages": [],
              "lanes": [],
              "touchpoints": [],
              "cards": []
            }\
            """);
    }

    @ParameterizedTest
    @CsvSource({"-20, -2", "-15, -1.5", "-3, -0.3", "0, 0", "5, 0.5", "10, 1", "20, 2"})
    void writes_emotions_as_people_do(int tenths, String written) throws InvalidTextException {
        JourneyContent map = content(
                List.of(Stage.named("s", "Buy")),
                List.of(),
                List.of(Touchpoint.named("t", "s", "Pay").withEmotion(new Emotion(tenths))),
                List.of());
        String text = mapJson.write(map);
        assertThat(text).contains("\"emotion\": " + written + "}");
        assertThat(mapJson.read(text)).isEqualTo(map);
    }

    @Test
    void fills_in_what_a_short_text_leaves_out() throws InvalidTextException {
        JourneyContent map = mapJson.read("""
            {"schema": 1, "scenario": null, "sample": false, "persona": {"description": "d"},
             "stages": [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "colour": "red"}, {"id": "c", "name": "C"}],
             "lanes": [],
             "touchpoints": [{"id": "t", "stage": "a", "name": "T", "channel": null, "emotion": null, "importance": 4.0}]}
            """);

        assertThat(map.header()).isEqualTo(Header.EMPTY);
        assertThat(map.personas())
                .containsExactly(Persona.named(Persona.MAIN, "").withSummary("d"));
        assertThat(map.stages())
                .extracting(Stage::colour)
                .containsExactly(StageColour.BLUE, StageColour.RED, StageColour.PURPLE);
        assertThat(map.touchpoints())
                .containsExactly(Touchpoint.named("t", "a", "T").withImportance(4));
        assertThat(map.cards()).isEmpty();
    }

    @Test
    void reads_the_first_format_and_the_short_form_of_one_persona_as_a_persona_with_the_main_curve()
            throws InvalidTextException {
        String rest = "\"stages\": [{\"id\": \"a\", \"name\": \"A\"}], \"lanes\": []}";
        JourneyContent map = mapJson.read("""
            {"schema": 2, "personas": [{"id": "main", "name": "Ann", "summary": "d"}],
             "curves": [{"id": "main", "persona": "main"}],
            """ + rest);
        String persona = "\"persona\": {\"name\": \"Ann\", \"@\": \"d\"}, ";

        assertThat(mapJson.read("{\"schema\": 1, " + persona.replace("@", "description") + rest))
                .isEqualTo(map);
        assertThat(mapJson.read("{\"schema\": 2, " + persona.replace("@", "summary") + rest))
                .isEqualTo(map);
        assertThat(mapJson.read("{\"schema\": 1, \"persona\": {}, " + rest).personas())
                .isEmpty();
    }

    @Test
    void gives_the_main_curve_to_the_one_persona_unless_the_text_says_whose_it_is() throws InvalidTextException {
        String start = "{\"schema\": 2, \"stages\": [], \"lanes\": [], \"persona\": {\"name\": \"Ann\"}, \"curves\": ";
        assertThat(mapJson.read(start + "[{\"id\": \"k\", \"persona\": \"main\"}]}")
                        .curves())
                .containsExactly(
                        Curve.UNNAMED.withPersona(Persona.MAIN),
                        Curve.named("k", "").withPersona(Persona.MAIN));
        assertThat(mapJson.read(start + "[{\"id\": \"k\"}, {\"id\": \"main\", \"name\": \"Today\"}]}")
                        .curves())
                .containsExactly(Curve.named("k", ""), Curve.named(Curve.MAIN, "Today"));
    }

    @ParameterizedTest
    @CsvSource({
        "very_negative, -20",
        "Very negative, -20",
        "Très négatif, -20",
        "negative, -10",
        "négatif, -10",
        "NEUTRAL, 0",
        "neutre, 0",
        "positive, 10",
        "Positif, 10",
        "very-positive, 20",
        "' tres  positif ', 20"
    })
    void reads_emotions_in_words(String word, int tenths) throws InvalidTextException {
        JourneyContent map = mapJson.read("""
            {"schema": 2, "lanes": [], "curves": [{"id": "k"}],
             "stages": [{"id": "s", "name": "S", "emotion": "@"}],
             "touchpoints": [{"id": "t", "stage": "s", "name": "T", "emotion": "@"}],
             "feelings": [{"curve": "k", "anchor": "t", "emotion": "@"}]}
            """.replace("@", word));
        Emotion emotion = new Emotion(tenths);
        assertThat(map.stages().get(0).emotion()).isEqualTo(emotion);
        assertThat(map.touchpoints().get(0).emotion()).isEqualTo(emotion);
        assertThat(map.feelings()).containsExactly(new Feeling("k", "t", emotion, Evidence.ASSUMED));
    }

    @Test
    void reads_a_channel_that_the_team_names_itself() throws InvalidTextException {
        JourneyContent map = mapJson.read("""
            {"schema": 2, "lanes": [], "stages": [{"id": "s", "name": "S"}],
             "touchpoints": [
               {"id": "t", "stage": "s", "name": "T", "channel": " Telex ", "channelGroup": "object"},
               {"id": "u", "stage": "s", "name": "U", "channel": "sms", "channelGroup": "object"}]}
            """);
        assertThat(map.touchpoints().get(0).channel()).isEqualTo(new Channel("Telex", null));
        assertThat(map.touchpoints())
                .extracting(Touchpoint::channelGroup)
                .containsExactly(ChannelGroup.OBJECT, ChannelGroup.DIGITAL);
        assertThat(mapJson.write(map)).contains("\"channel\": \"Telex\", \"channelGroup\": \"object\"}");
    }

    @Test
    void puts_what_curves_say_in_map_order() throws InvalidTextException {
        JourneyContent map = mapJson.read("""
            {"schema": 2, "feelings": [
               {"curve": "k", "anchor": "t", "emotion": 1},
               {"curve": "j", "anchor": "s", "emotion": 1},
               {"curve": "k", "anchor": "s", "emotion": 1}],
             "curves": [{"id": "k"}, {"id": "j"}], "lanes": [],
             "touchpoints": [{"id": "t", "stage": "s", "name": "T"}],
             "stages": [{"id": "s", "name": "S"}]}
            """);
        assertThat(map.feelings()).extracting(Feeling::id).containsExactly("s/k", "t/k", "s/j");
        assertThat(map.curves()).extracting(Curve::id).containsExactly("main", "k", "j");
    }

    @Test
    void puts_touchpoints_of_a_text_in_map_order() throws InvalidTextException {
        JourneyContent map = mapJson.read("""
            {"schema": 1, "title": "", "lanes": [],
             "touchpoints": [
               {"id": "y", "stage": "b", "name": "Y", "channel": "web"},
               {"id": "x", "stage": "a", "name": "X", "channel": "web"}],
             "stages": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]}
            """);
        assertThat(map.touchpoints()).extracting(Touchpoint::id).containsExactly("x", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", " \n\t ", "\uFEFF\r\n"})
    void ignores_a_byte_order_mark_and_white_space_around_the_text(String before) throws InvalidTextException {
        JourneyContent map = new RandomJourneys(1).content();
        assertThat(mapJson.read(before + mapJson.write(map) + "\r\n ")).isEqualTo(map);
    }

    @Test
    void reads_a_text_of_the_greatest_length_and_a_number_of_many_digits() throws InvalidTextException {
        String text = "{\"schema\": 1, \"title\": \"\", \"lanes\": [], \"stages\": [{\"id\": \"s\", \"name\": \"S\"}], "
                + "\"touchpoints\": [{\"id\": \"t\", \"stage\": \"s\", \"name\": \"T\", \"channel\": \"web\", "
                + "\"emotion\": 1.5" + "0".repeat(37) + "}]}";
        JourneyContent map = mapJson.read(text + " ".repeat(2_000_000 - text.length()));
        assertThat(map.touchpoints()).extracting(Touchpoint::emotion).containsExactly(new Emotion(15));
    }

    @Test
    void reads_the_example_of_the_documentation_which_is_in_canonical_form() throws Exception {
        String text = exampleOf(Path.of("docs", "map-json.md"));
        assertThat(mapJson.write(mapJson.read(text))).isEqualTo(text);
    }

    private static String exampleOf(Path document) throws IOException {
        String markdown = Files.readString(document);
        int start = markdown.indexOf("```json\n") + "```json\n".length();
        return markdown.substring(start, markdown.indexOf("\n```", start));
    }

    /** The same JSON with the fields of all objects in another order. */
    private JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode list = json.createArrayNode();
            node.forEach(element -> list.add(shuffled(element, random)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode object = json.createObjectNode();
        names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
        return object;
    }
}
