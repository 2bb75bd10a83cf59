package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymaps.testing.Samples.KEY;

import java.util.List;
import java.util.stream.LongStream;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_start_taken_back_leaves_the_map_as_it_was(long seed) throws EditConflictException {
        RandomJourneys journeys = new RandomJourneys(seed);
        JourneyMap before = JourneyMap.of(KEY, journeys.emptyContent(), 3);
        Edit start = new StartFrom(journeys.content());

        JourneyMap started = before.apply(start);
        JourneyMap undone = started.apply(start.inverse(before));

        assertThat(undone.content()).isEqualTo(before.content());
        assertThat(undone.revision()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_clearing_taken_back_leaves_the_map_as_it_was(long seed) throws EditConflictException {
        RandomJourneys journeys = new RandomJourneys(seed);
        JourneyMap before = journeys.map();
        Edit clear = new ClearMap(before.content(), journeys.emptyContent());

        JourneyMap undone = before.apply(clear).apply(clear.inverse(before));

        assertThat(undone.content()).isEqualTo(before.content());
    }

    @Test
    void a_start_fills_the_map_and_counts_one_revision() throws EditConflictException {
        JourneyContent content = new RandomJourneys(1).content();

        JourneyMap started = JourneyMap.empty(KEY).apply(new StartFrom(content));

        assertThat(started).isEqualTo(JourneyMap.of(KEY, content, 1));
    }

    @Test
    void a_start_on_a_map_that_someone_has_started_is_a_conflict_with_what_is_there() {
        JourneyMap taken = new RandomJourneys(2).map();
        Edit start = new StartFrom(new RandomJourneys(3).content());

        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> taken.apply(start))
                .satisfies(conflict -> {
                    assertThat(conflict.path()).isEqualTo("stages");
                    assertThat(conflict.expected()).isEqualTo(List.of());
                    assertThat(conflict.found()).isEqualTo(taken.stages());
                });
        assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> start.inverse(taken));
    }

    @Test
    void a_clearing_of_other_content_than_expected_is_a_conflict() {
        JourneyMap map = new RandomJourneys(4).map();
        JourneyContent seen = new RandomJourneys(5).content();
        Edit clear = new ClearMap(seen);

        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> map.apply(clear))
                .satisfies(conflict -> {
                    assertThat(conflict.expected()).isEqualTo(seen);
                    assertThat(conflict.found()).isEqualTo(map.content());
                });
        assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> clear.inverse(map));
    }

    @Test
    void a_clearing_leaves_nothing_unless_told_otherwise() throws EditConflictException {
        JourneyMap map = new RandomJourneys(6).map();
        assertThat(map.apply(new ClearMap(map.content())).content()).isEqualTo(JourneyContent.EMPTY);
    }

    @Test
    void refuses_a_start_without_stages_and_a_clearing_with_some() {
        JourneyContent content = new RandomJourneys(7).content();
        assertThatIllegalArgumentException().isThrownBy(() -> new StartFrom(JourneyContent.EMPTY));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClearMap(content, content));
    }
}
