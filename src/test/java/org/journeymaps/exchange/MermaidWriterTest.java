package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.BundleWords;
import org.journeymaps.render.Words;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map as a journey diagram of Mermaid. */
class MermaidWriterTest {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words FRENCH = new BundleWords(Locale.FRENCH);

    private static final String MAP = """
            {"schema": 2, "title": "Parcel", "scenario": "She orders.\\nIt comes.", "goal": "A coat",
             "personas": [{"id": "tom", "name": "Tom"}, {"id": "nora", "name": "Nora, 34", "quote": "Quick!"}],
             "curves": [{"id": "main", "persona": "nora"}, {"id": "k2", "name": "target"}],
             "stages": [{"id": "a", "name": "Before: the shop", "phase": "Purchase"}, {"id": "b", "name": "After"}],
             "lanes": [{"id": "pains", "type": "pains"}],
             "touchpoints": [
               {"id": "t1", "stage": "a", "name": "Orders", "channel": "web", "team": "Sales, Shop", "emotion": -1.5, "importance": 4},
               {"id": "t2", "stage": "a", "name": "Section chief #1 calls; she waits"}],
             "cards": [{"id": "c1", "lane": "pains", "anchor": "t1", "text": "Slow"}]}\
            """;

    @Test
    void a_map_is_written_with_all_that_a_diagram_can_hold_and_says_what_it_cannot() {
        assertThat(MermaidWriter.write(map(), ENGLISH)).isEqualTo("""
                journey
                    %% Touchpoints without an emotion, which have the score 3: 1
                    %% Emotions rounded to a whole score: 1
                    %% Other personas, left out: 1
                    %% Other curves, left out: 1
                    %% Cards, left out: 1
                    %% Left out of the map: Goal
                    %% Left out of the persona: Quote
                    %% Left out of the stages: Phase
                    %% Left out of the touchpoints: Channel, Importance
                    title Parcel
                    accDescr {
                    She orders.
                    It comes.
                    }
                    section Before#58; the shop
                      Orders: 1: Nora#44; 34, Sales, Shop
                      #83;ection chief #35;1 calls#59; she waits: 3: Nora#44; 34
                    section After
                """);
    }

    @Test
    void touchpoints_that_say_nothing_have_the_score_of_their_stage_where_the_curve_shows_that() {
        String map = """
                {"schema": 2, "title": "Own", "lanes": [],
                 "stages": [{"id": "a", "name": "Felt", "emotion": -1.4}, {"id": "b", "name": "Hidden", "emotion": -2}],
                 "touchpoints": [{"id": "t1", "stage": "a", "name": "Asks"}, {"id": "t2", "stage": "a", "name": "Waits"},
                   {"id": "t3", "stage": "b", "name": "Uses", "emotion": 2}, {"id": "t4", "stage": "b", "name": "Calls"}]}\
                """;

        assertThat(MermaidWriter.write(json(map), ENGLISH)).isEqualTo("""
                journey
                    %% Touchpoints without an emotion, which have the score 3: 1
                    %% Touchpoints without an emotion, which have the score of their stage: 2
                    %% Emotions rounded to a whole score: 1
                    %% Left out of the stages: Emotion
                    title Own
                    section Felt
                      Asks: 2
                      Waits: 2
                    section Hidden
                      Uses: 5
                      Calls: 3
                """);
    }

    @Test
    void french_readers_are_told_in_french() {
        assertThat(MermaidWriter.write(map(), FRENCH)).contains("%% Fiches, non reprises\u202f: 1\n");
    }

    @Test
    void a_map_that_says_no_more_than_a_diagram_has_no_comment() {
        String text = "journey\n    section A\n      Buys: 4: Me, Shop\n";
        assertThat(MermaidWriter.write(read(text), ENGLISH)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_was_written_is_read_with_the_same_stages_names_and_whole_emotions(long seed) {
        RandomJourneys journeys = new RandomJourneys(seed);
        for (int i = 0; i < 200; i++) {
            assertIsReadBack(journeys.content());
        }
    }

    @Test
    void every_ready_made_journey_is_read_back_in_both_languages() {
        new ReadyMadeJourneys().all().forEach(journey -> {
            assertIsReadBack(journey.english());
            assertIsReadBack(journey.french());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "Journey to work",
                "accTitle: x",
                "accDescr {",
                "section",
                "%%",
                "%%{init}%%",
                "% of them",
                "50%%% of",
                "}",
                "#",
                "#35;",
                ": 5: Me",
                "a:b",
                "5",
                "5: 3: x",
                "<br/>",
                "```",
                "---",
                "a, b",
                "&amp;",
                "'",
                "\"",
                "😀",
                "\u202eשלום",
                "a\tb"
            })
    void a_name_that_means_something_to_mermaid_is_read_back(String name) {
        JourneyContent map = JourneyContent.EMPTY
                .withStages(List.of(Stage.named("s", name)))
                .withTouchpoints(List.of(Touchpoint.named("t", "s", name).withEmotion(new Emotion(20))));
        assertIsReadBack(map.withHeader(map.header().withTitle(name).withScenario(name)));
    }

    private static void assertIsReadBack(JourneyContent map) {
        JourneyContent back = read(MermaidWriter.write(map, ENGLISH));

        assertThat(back.title()).isEqualTo(map.title());
        assertThat(back.stages().stream().map(Stage::name))
                .containsExactlyElementsOf(
                        map.stages().stream().map(Stage::name).toList());
        assertThat(shown(back)).isEqualTo(shown(map));
    }

    private static List<String> shown(JourneyContent map) {
        List<String> ids = map.stages().stream().map(Stage::id).toList();
        return map.touchpoints().stream()
                .map(each -> ids.indexOf(each.stageId()) + each.name() + whole(felt(map, each)))
                .toList();
    }

    /** What a touchpoint or else its stage says, unless another of its touchpoints says something. */
    private static @Nullable Emotion felt(JourneyContent map, Touchpoint touchpoint) {
        String stage = touchpoint.stageId();
        boolean anywhere =
                map.touchpoints().stream().anyMatch(each -> each.stageId().equals(stage) && each.emotion() != null);
        return anywhere
                ? touchpoint.emotion()
                : map.stages().stream()
                        .filter(each -> each.id().equals(stage))
                        .findFirst()
                        .orElseThrow()
                        .emotion();
    }

    private static int whole(@Nullable Emotion emotion) {
        return emotion == null ? 0 : emotion.level().value();
    }

    private static JourneyContent read(String text) {
        try {
            return MermaidReader.read(text, JourneyContent.EMPTY, "Elsewhere").content();
        } catch (NoJourneyException e) {
            throw new AssertionError(text, e);
        }
    }

    private static JourneyContent map() {
        return json(MAP);
    }

    private static JourneyContent json(String text) {
        try {
            return new MapJson().read(text);
        } catch (InvalidTextException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
