package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.BundleWords;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.text.MapJson;
import org.junit.jupiter.api.Test;

class MapFilesTest {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words FRENCH = new BundleWords(Locale.FRENCH);

    private static final String MAP = """
            {"schema": 2, "title": "Parcel: a/b \\"c\\"",
             "personas": [{"id": "nora", "name": "Nora, 34"}],
             "curves": [{"id": "main"}, {"id": "k2", "name": "target", "persona": "nora"}],
             "stages": [{"id": "a", "name": "Before", "phase": "Purchase"}, {"id": "b", "name": "After"}],
             "lanes": [{"id": "tp", "type": "touchpoints"}, {"id": "pains", "type": "pains"}],
             "touchpoints": [
               {"id": "t1", "stage": "a", "name": "=Orders", "channel": "web", "team": "Sales", "emotion": -1.5, "importance": 4,
                "momentOfTruth": true, "evidence": "measured"},
               {"id": "t2", "stage": "b", "name": "Waits", "channel": "Pigeon"}],
             "feelings": [{"curve": "k2", "anchor": "t1", "emotion": 1}],
             "cards": [
               {"id": "c1", "lane": "pains", "anchor": "t1", "text": "Slow, and dear", "severity": 4, "evidence": "observed"},
               {"id": "c2", "lane": "pains", "anchor": "b", "text": "No news"}]}\
            """;

    private final MapFiles files = new MapFiles(new MapRenderer(
            (template, context) -> {
                throw new IllegalStateException("Files need no templates");
            },
            new ReadyMadeJourneys()));

    @Test
    void a_touchpoint_is_a_line_with_all_that_is_known_of_it() {
        assertThat(lines(files.touchpoints(map(), ENGLISH)))
                .containsExactly(
                        "Id,Stage,Phase,Name,Channel,Kind of channel,Team,Emotion,Importance,Moment of truth,Evidence,"
                                + "Why it is a moment of truth,Description,Duration,\"Nora, 34 · target\","
                                + "\"Nora, 34 · target – Evidence\"",
                        "t1,Before,Purchase,'=Orders,Website,,Sales,-1.5,4,yes,measured,,,,1,assumed",
                        "t2,After,,Waits,Pigeon,,,,,no,assumed,,,,,");
    }

    @Test
    void what_is_felt_in_a_stage_as_a_whole_is_a_line_before_its_touchpoints() {
        String whole = MAP.replace("\"phase\": \"Purchase\"", "\"emotion\": -0.5, \"evidence\": \"measured\"")
                .replace("\"feelings\": [", "\"feelings\": [{\"curve\": \"k2\", \"anchor\": \"b\", \"emotion\": 2},");

        assertThat(lines(files.touchpoints(map(whole), ENGLISH)))
                .contains("a,Before,,Whole stage,,,,-0.5,,,measured,,,,,", "b,After,,Whole stage,,,,,,,,,,,2,assumed")
                .extracting(line -> line.substring(0, 2))
                .containsExactly("Id", "a,", "t1", "b,", "t2");
        assertThat(lines(files.touchpoints(map(whole), FRENCH)))
                .anyMatch(line -> line.contains("Toute l’étape;;;;-0,5;"));
    }

    @Test
    void a_card_is_a_line_with_the_place_that_it_hangs_under() {
        assertThat(lines(files.cards(map(), ENGLISH)))
                .containsExactly(
                        "Id,Lane,Stage,Touchpoint,Text,Severity,Evidence,Said by,Cause,Colour",
                        "c1,Pain points,Before,'=Orders,\"Slow, and dear\",4,observed,,,",
                        "c2,Pain points,After,,No news,,,,,");
    }

    @Test
    void french_readers_get_french_words_and_numbers() {
        assertThat(lines(files.touchpoints(map(), FRENCH)).get(1)).contains(";Site web;", ";-1,5;", ";oui;");
    }

    @Test
    void files_are_called_by_the_title_without_what_a_file_system_refuses() {
        assertThat(files.touchpoints(map(), ENGLISH).name()).isEqualTo("Parcel a b c – touchpoints.csv");
        assertThat(files.cards(map(), FRENCH).name()).isEqualTo("Parcel a b c – fiches.csv");
        assertThat(files.svg(JourneyContent.EMPTY, ENGLISH).name()).isEqualTo("Untitled journey.svg");
    }

    @Test
    void every_ready_made_journey_has_all_files_in_both_languages() {
        new ReadyMadeJourneys().all().forEach(journey -> {
            for (Words words : List.of(ENGLISH, FRENCH)) {
                JourneyContent content = journey.content(words.locale());
                assertThat(lines(files.touchpoints(content, words)))
                        .hasSize(content.touchpoints().size() + felt(content) + 1);
                assertThat(text(files.svg(content, words))).contains("</svg>");
            }
        });
    }

    private static int felt(JourneyContent map) {
        return (int)
                map.stages().stream().filter(stage -> stage.emotion() != null).count();
    }

    private static JourneyContent map() {
        return map(MAP);
    }

    private static JourneyContent map(String text) {
        try {
            return new MapJson().read(text);
        } catch (InvalidTextException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> lines(MapFile file) {
        return Arrays.asList(text(file).substring(1).split("\r\n"));
    }

    private static String text(MapFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
