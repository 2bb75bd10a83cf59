package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.editing.Comparison.Point;
import org.journeymaps.editing.Comparison.Removed;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.render.BundleWords;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs between two moments of a map. */
class ComparisonTest {

    private static final String BEFORE = """
            {"schema": 2, "title": "Parcel",
             "curves": [{"id": "main"}, {"id": "goal", "name": "Target"}],
             "stages": [{"id": "s1", "name": "Buy"}, {"id": "s2", "name": "Use"}, {"id": "s3", "name": "Leave"}],
             "lanes": [{"id": "pains", "type": "pains"}, {"id": "ideas", "type": "text", "name": "Ideas"}],
             "touchpoints": [
               {"id": "t1", "stage": "s1", "name": "Pays", "emotion": -1},
               {"id": "t2", "stage": "s1", "name": "Waits", "emotion": 0.5},
               {"id": "t3", "stage": "s2", "name": "Calls"}],
             "feelings": [{"curve": "goal", "anchor": "t1", "emotion": 2}],
             "cards": [
               {"id": "c1", "lane": "pains", "anchor": "t1", "text": "Slow\\nand dull"},
               {"id": "c2", "lane": "pains", "anchor": "t2", "text": "Dear"}]}""";

    private static final String AFTER = """
            {"schema": 2, "title": "Parcel",
             "curves": [{"id": "main"}, {"id": "goal", "name": "Target"}, {"id": "new", "name": "Next year"}],
             "stages": [{"id": "s1", "name": "Order"}, {"id": "s2", "name": "Use"}],
             "lanes": [{"id": "pains", "type": "pains"}],
             "touchpoints": [
               {"id": "t1", "stage": "s1", "name": "Pays", "emotion": 1.5},
               {"id": "t4", "stage": "s1", "name": "Tracks", "emotion": 1},
               {"id": "t2", "stage": "s2", "name": "Waits"},
               {"id": "t3", "stage": "s2", "name": "Calls", "emotion": -2}],
             "feelings": [
               {"curve": "goal", "anchor": "t1", "emotion": 1},
               {"curve": "new", "anchor": "t1", "emotion": 2}],
             "cards": [
               {"id": "c2", "lane": "pains", "anchor": "t1", "text": "Too dear"},
               {"id": "c3", "lane": "pains", "anchor": "s2", "text": "Late"}]}""";

    @Test
    void parts_are_told_apart_by_what_happened_to_them() {
        Comparison comparison = compare(BEFORE, AFTER);

        assertThat(comparison.added())
                .containsExactly(
                        new PartId(PartType.CURVE, "new"),
                        new PartId(PartType.TOUCHPOINT, "t4"),
                        new PartId(PartType.CARD, "c3"));
        assertThat(comparison.removed())
                .containsExactly(
                        new Removed(new PartId(PartType.STAGE, "s3"), "Leave"),
                        new Removed(new PartId(PartType.LANE, "ideas"), "Ideas"),
                        new Removed(new PartId(PartType.CARD, "c1"), "Slow and dull"));
        assertThat(comparison.changed())
                .containsExactly(new PartId(PartType.STAGE, "s1"), new PartId(PartType.CARD, "c2"));
        assertThat(comparison.moved())
                .containsExactly(new PartId(PartType.TOUCHPOINT, "t2"), new PartId(PartType.CARD, "c2"));
    }

    @Test
    void points_of_what_was_there_before_are_told_with_their_old_and_their_new_value() {
        assertThat(compare(BEFORE, AFTER).points())
                .containsExactly(
                        new Point("t1", "main", 1, Emotion.ofValue(-1), Emotion.ofValue(1.5)),
                        new Point("t2", "main", 1, Emotion.ofValue(0.5), null),
                        new Point("t3", "main", 1, null, Emotion.ofValue(-2)),
                        new Point("t1", "goal", 2, Emotion.ofValue(2), Emotion.ofValue(1)));
    }

    @Test
    void sentences_go_through_the_map_from_its_head_to_its_cards() {
        assertThat(compare(BEFORE, AFTER).sentences())
                .containsExactly(
                        "Curve “Next year” added",
                        "Name of “Buy”: “Buy” → “Order”",
                        "Stage “Leave” removed",
                        "Lane “Ideas” removed",
                        "Emotion of “Pays”: −1 → +1.5",
                        "Touchpoint “Tracks” added",
                        "Touchpoint “Waits” moved to “Use”",
                        "Emotion of “Waits”: +0.5 → not set",
                        "Emotion of “Calls”: not set → −2",
                        "Emotion of “Pays” on the curve “Target”: +2 → +1",
                        "Emotion of “Pays” on the curve “Next year”: not set → +2",
                        "Card “Dear” moved to “Pays”",
                        "Text of “Dear”: “Dear” → “Too dear”",
                        "Card “Late” added",
                        "Card “Slow and dull” removed");
    }

    @Test
    void an_earlier_moment_may_be_asked_for_as_the_later_one() {
        Comparison back = compare(/* before= */ AFTER, /* after= */ BEFORE);

        assertThat(back.added()).contains(new PartId(PartType.CARD, "c1"));
        assertThat(back.removed()).contains(new Removed(new PartId(PartType.CARD, "c3"), "Late"));
        assertThat(back.points()).contains(new Point("t1", "main", 1, Emotion.ofValue(1.5), Emotion.ofValue(-1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void equal_moments_differ_in_nothing(String language) {
        assertThat(compare(BEFORE, BEFORE, Locale.forLanguageTag(language)))
                .isEqualTo(new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void a_map_that_was_started_or_emptied_in_between_is_told_in_one_sentence_with_all_its_parts() {
        String empty = "{\"schema\": 2, \"stages\": [], \"lanes\": []}";

        Comparison started = compare(empty, AFTER);
        Comparison emptied = compare(BEFORE, empty);

        assertThat(started.sentences()).containsExactly("Map started from “Parcel”");
        assertThat(started.added()).hasSize(11);
        assertThat(emptied.sentences()).containsExactly("Map emptied");
        assertThat(emptied.removed()).contains(new Removed(new PartId(PartType.TOUCHPOINT, "t3"), "Calls"));
    }

    @Test
    void of_very_many_sentences_the_first_are_told_and_the_others_counted() {
        String many = IntStream.range(0, 300)
                .mapToObj("{\"id\": \"n%d\", \"lane\": \"pains\", \"anchor\": null, \"text\": \"No\"}"::formatted)
                .collect(Collectors.joining(", "));

        assertThat(compare(BEFORE, BEFORE.replace("\"cards\": [", "\"cards\": [" + many + ","))
                        .sentences())
                .hasSize(Comparison.MOST_SENTENCES + 1)
                .last()
                .isEqualTo("and 100 more changes");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_two_maps_can_be_compared(long seed) {
        JourneyContent before = new RandomJourneys(seed).content();
        JourneyContent after = new RandomJourneys(seed + 100).content();

        Comparison comparison = Comparison.of(before, after, new BundleWords(Locale.FRENCH));

        assertThat(comparison.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
        assertThat(comparison.changed()).doesNotContainAnyElementsOf(comparison.added());
    }

    private static Comparison compare(String before, String after) {
        return compare(before, after, Locale.ENGLISH);
    }

    private static Comparison compare(String before, String after, Locale language) {
        return Comparison.of(Desk.content(before), Desk.content(after), new BundleWords(language));
    }
}
