package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.Samples.card;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.lane;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The edits that lead from one map to another. */
class EditsBetweenTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lead_from_any_map_to_any_other_and_back(long seed) throws EditConflictException {
        JourneyContent before = new RandomJourneys(seed).content();
        JourneyContent after = new RandomJourneys(seed + 10_000).content();
        JourneyContent renamed = FreshIds.of(after, numbered("f"));

        assertLeads(before, after);
        assertLeads(before, renamed);
        assertLeads(renamed, after);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lead_to_and_from_maps_without_stages(long seed) throws EditConflictException {
        RandomJourneys journeys = new RandomJourneys(seed);
        JourneyContent full = journeys.content();
        JourneyContent empty = journeys.emptyContent();

        assertLeads(empty, full);
        assertLeads(full, empty);
        assertLeads(empty, journeys.emptyContent());
        assertThat(Edits.between(empty, full)).isEqualTo(new StartFrom(full));
        assertThat(Edits.between(full, empty)).isEqualTo(new ClearMap(full, empty));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_none_for_equal_maps(long seed) {
        JourneyContent content = new RandomJourneys(seed).content();
        Edit nothing = Edits.between(content, new RandomJourneys(seed).content());
        assertThat(nothing).isEqualTo(new Together(List.of()));
        assertThat(Edits.isNothing(nothing)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_as_many_as_there_are_values_that_differ(long seed) throws EditConflictException {
        JourneyContent before = new RandomJourneys(seed).content();
        List<Change<?, ?>> changes = someChanges(before, seed);
        JourneyContent after = Together.of(changes).applyTo(before);

        Edit between = Edits.between(before, after);

        assertThat(Edits.singles(between))
                .hasSize(changes.size())
                .allSatisfy(edit -> assertThat(changes).anyMatch(edit::equals));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_no_more_than_those_that_people_made(long seed) throws EditConflictException {
        JourneyContent before = new RandomJourneys(seed).content();
        RandomEdits edits = new RandomEdits(seed);
        JourneyContent after = before;
        int made = 0;
        for (int i = 0; i < 8; i++) {
            Edit edit = edits.partial(after);
            after = edit.applyTo(after);
            made += Edits.singles(edit).size();

            assertThat(Edits.singles(assertLeads(before, after)))
                    .as("%d edits on", made)
                    .hasSizeLessThanOrEqualTo(made);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void put_parts_in_another_order_with_the_fewest_moves(long seed) throws EditConflictException {
        int count = 1 + (int) (seed % 8);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stages.add(stage("s" + i));
        }
        JourneyContent before = content(stages, List.of(), List.of(), List.of());
        Collections.shuffle(stages, new Random(seed));
        JourneyContent after = content(stages, List.of(), List.of(), List.of());

        List<Edit> moves = Edits.singles(assertLeads(before, after));

        assertThat(moves).hasOnlyElementsOfType(Move.class).hasSize(count - longestRise(before, after));
    }

    @Test
    void put_a_new_part_between_its_neighbours_whatever_moves_around_it() throws EditConflictException {
        JourneyContent before = content(List.of(stage("a"), stage("b"), stage("c")), List.of(), List.of(), List.of());
        JourneyContent after =
                content(List.of(stage("b"), stage("c"), stage("a"), stage("n")), List.of(), List.of(), List.of());
        assertThat(Edits.singles(assertLeads(before, after))).hasSize(2);
    }

    @Test
    void save_what_has_moved_out_of_a_stage_before_they_remove_it() throws EditConflictException {
        JourneyContent before = content(
                List.of(stage("a"), stage("b")),
                List.of(lane(LaneType.PAINS)),
                List.of(touchpoint("t", "a"), touchpoint("u", "a")),
                List.of(card("c", "pains", "t"), card("d", "pains", "a"), card("e", "pains", "u")));
        JourneyContent after = content(
                List.of(stage("b")),
                List.of(lane(LaneType.PAINS)),
                List.of(touchpoint("t", "b")),
                List.of(card("c", "pains", "t"), card("d", "pains", "b")));

        List<Edit> edits = Edits.singles(assertLeads(before, after));

        assertThat(edits).hasSize(3).last().isInstanceOf(Remove.class);
    }

    @Test
    void start_the_map_anew_when_ids_have_changed_their_meaning() throws EditConflictException {
        JourneyContent one = content(
                List.of(stage("a"), stage("b")),
                List.of(lane(LaneType.PAINS)),
                List.of(touchpoint("t", "a")),
                List.of());
        JourneyContent crossed = content(
                List.of(stage("t"), stage("b")),
                List.of(lane(LaneType.PAINS)),
                List.of(touchpoint("a", "t")),
                List.of());
        JourneyContent otherLane = one.withLanes(List.of(new Lane("pains", LaneType.TEXT, "")));

        assertThat(Edits.singles(assertLeads(one, crossed)))
                .containsExactly(new ClearMap(one, JourneyContent.of(one.header())), new StartFrom(crossed));
        assertLeads(crossed, one);
        assertLeads(one, otherLane);
        assertLeads(
                one.withStages(List.of()).withTouchpoints(List.of()),
                JourneyContent.of(one.header()).withLanes(otherLane.lanes()));
    }

    @Test
    void touch_what_they_change_add_move_and_remove() throws EditConflictException {
        JourneyContent before = content(
                List.of(stage("a"), stage("b")),
                List.of(lane(LaneType.PAINS)),
                List.of(touchpoint("t", "a"), touchpoint("u", "b")),
                List.of(card("c", "pains", "t")));
        JourneyContent after = content(
                        List.of(stage("n"), stage("b")),
                        List.of(lane(LaneType.PAINS)),
                        List.of(touchpoint("u", "n").withTeam("Shop")),
                        List.of())
                .withHeader(Header.named("Other"));

        assertThat(Edits.touched(assertLeads(before, after)))
                .containsExactlyInAnyOrder(
                        new PartId(PartType.MAP, ""),
                        new PartId(PartType.STAGE, "n"),
                        new PartId(PartType.STAGE, "a"),
                        new PartId(PartType.TOUCHPOINT, "t"),
                        new PartId(PartType.TOUCHPOINT, "u"),
                        new PartId(PartType.CARD, "c"));
        assertThat(Edits.touched(new StartFrom(before))).containsExactly(new PartId(PartType.MAP, ""));
        assertThat(Edits.touched(new ClearMap(before, JourneyContent.EMPTY)))
                .containsExactly(new PartId(PartType.MAP, ""));
    }

    private static Edit assertLeads(JourneyContent before, JourneyContent after) throws EditConflictException {
        Edit between = Edits.between(before, after);
        assertThat(between.applyTo(before)).isEqualTo(after);
        assertThat(between.inverse(before).applyTo(after)).isEqualTo(before);
        return between;
    }

    /** Changes of some of the attributes of some parts, each to another value than it has. */
    private static List<Change<?, ?>> someChanges(JourneyContent content, long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Random random = new Random(seed);
        List<Change<?, ?>> changes = new ArrayList<>();
        for (PartType<?> type : PartType.ALL) {
            changesOf(type, content, edits)
                    .filter(change -> random.nextInt(5) == 0)
                    .forEach(changes::add);
        }
        return changes;
    }

    private static <P extends Part> Stream<Change<?, ?>> changesOf(
            PartType<P> type, JourneyContent content, RandomEdits edits) {
        return type.in(content).stream()
                .flatMap(part -> type.attributes().stream()
                        .<Change<?, ?>>map(attribute -> edits.change(content, type, part, attribute))
                        .filter(change -> !Objects.equals(change.from(), change.to())));
    }

    private static Supplier<String> numbered(String prefix) {
        int[] next = new int[1];
        return () -> prefix + next[0]++;
    }

    /** The most stages that follow each other in both maps, found by trying all. */
    private static int longestRise(JourneyContent before, JourneyContent after) {
        List<Integer> places =
                after.stages().stream().map(before.stages()::indexOf).toList();
        int longest = 0;
        for (int chosen = 0; chosen < 1 << places.size(); chosen++) {
            if (rises(places, chosen)) {
                longest = Math.max(longest, Integer.bitCount(chosen));
            }
        }
        return longest;
    }

    private static boolean rises(List<Integer> places, int chosen) {
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                if (places.get(i) < last) {
                    return false;
                }
                last = places.get(i);
            }
        }
        return true;
    }
}
