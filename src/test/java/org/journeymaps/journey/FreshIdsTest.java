package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreshIdsTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rename_every_part_and_change_nothing_else(long seed) {
        JourneyContent content = new RandomJourneys(seed).content();
        List<String> given = new ArrayList<>();

        JourneyContent fresh = FreshIds.of(content, () -> {
            given.add("fresh-" + given.size());
            return given.get(given.size() - 1);
        });

        assertThat(ids(fresh)).containsExactlyInAnyOrderElementsOf(given);
        assertThat(fresh.header()).isEqualTo(content.header());
        assertThat(withPlacesForIds(fresh)).isEqualTo(withPlacesForIds(content));
        assertThat(MapValidation.problems(fresh)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void share_no_id_with_the_content_that_they_come_from(long seed) {
        JourneyContent content = new RandomJourneys(seed).content();
        int[] next = new int[1];
        Set<String> old = new HashSet<>(ids(content));

        assertThat(ids(FreshIds.of(content, () -> "fresh-" + next[0]++))).doesNotContainAnyElementsOf(old);
    }

    private static List<String> ids(JourneyContent content) {
        return Stream.of(
                        content.personas(),
                        content.curves().stream()
                                .filter(curve -> !curve.isMain())
                                .toList(),
                        content.stages(),
                        content.lanes(),
                        content.touchpoints(),
                        content.cards())
                .flatMap(List::stream)
                .map(Part::id)
                .toList();
    }

    /** The parts of a content with their places in the map instead of ids. */
    private static List<Part> withPlacesForIds(JourneyContent content) {
        List<String> anchors = Stream.concat(content.stages().stream(), content.touchpoints().stream())
                .map(Part::id)
                .toList();
        List<String> lanes = content.lanes().stream().map(Lane::id).toList();
        List<Part> parts = new ArrayList<>();
        List<String> personas = content.personas().stream().map(Part::id).toList();
        List<String> curves = content.curves().stream().map(Part::id).toList();
        content.personas().forEach(persona -> parts.add(persona.withId("")));
        content.curves()
                .forEach(curve ->
                        parts.add(curve.withId("").withPersona("persona " + personas.indexOf(curve.personaId()))));
        content.feelings()
                .forEach(feeling -> parts.add(feeling.withPlace(
                        "curve " + curves.indexOf(feeling.curveId()),
                        "anchor " + anchors.indexOf(feeling.anchorId()))));
        content.stages().forEach(stage -> parts.add(stage.withId("")));
        content.lanes().forEach(lane -> parts.add(lane.withId("")));
        content.touchpoints()
                .forEach(touchpoint ->
                        parts.add(touchpoint.withId("").withStage("anchor " + anchors.indexOf(touchpoint.stageId()))));
        content.cards()
                .forEach(card -> parts.add(card.withId("")
                        .withPlace(
                                "lane " + lanes.indexOf(card.laneId()), "anchor " + anchors.indexOf(card.anchorId()))));
        return parts;
    }
}
