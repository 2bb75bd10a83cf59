package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymaps.testing.Samples.card;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.lane;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.RandomJourneys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every edit on every map that it fits. */
class EditLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_change_of_any_attribute_of_any_part_can_be_taken_back(long seed) throws EditConflictException {
        JourneyContent content = new RandomJourneys(seed).content();
        for (Change<?, ?> change : changesOfEverything(content, new RandomEdits(seed))) {
            assertTakenBack(change, content);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_addition_can_be_taken_back(long seed) throws EditConflictException {
        JourneyContent content = new RandomJourneys(seed).content();
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < 10; i++) {
            assertTakenBack(edits.add(content), content);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_move_within_a_place_or_to_another_can_be_taken_back(long seed) throws EditConflictException {
        JourneyContent content = new RandomJourneys(seed).content();
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < 20; i++) {
            assertTakenBack(edits.move(content).orElseThrow(), content);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_removal_of_any_part_with_all_that_hangs_on_it_can_be_taken_back(long seed) throws EditConflictException {
        JourneyContent content = new RandomJourneys(seed).content();
        for (PartType<?> type : PartType.ALL) {
            for (Part part : type.in(content)) {
                if (type.isListed() && !part.equals(main(content))) {
                    assertTakenBack(removal(content, type, part.id()), content);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_start_can_be_taken_back(long seed) throws EditConflictException {
        RandomJourneys journeys = new RandomJourneys(seed);
        assertTakenBack(new StartFrom(journeys.content()), journeys.emptyContent());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_clearing_can_be_taken_back(long seed) throws EditConflictException {
        RandomJourneys journeys = new RandomJourneys(seed);
        JourneyContent full = journeys.content();
        JourneyContent empty = journeys.emptyContent();
        assertTakenBack(new ClearMap(full, journeys.emptyContent()), full);
        assertTakenBack(new ClearMap(empty, journeys.emptyContent()), empty);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void edits_that_belong_together_can_be_taken_back_together(long seed) throws EditConflictException {
        JourneyContent content = new RandomJourneys(seed).content();
        assertTakenBack(new RandomEdits(seed).together(content, 12), content);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_day_of_edits_can_be_done_again_and_taken_back_step_by_step(long seed) throws EditConflictException {
        RandomEdits edits = new RandomEdits(seed);
        JourneyContent first = new RandomJourneys(seed).content();
        List<Edit> log = new ArrayList<>();
        Deque<JourneyContent> states = new ArrayDeque<>();
        Deque<Edit> inverses = new ArrayDeque<>();
        JourneyContent now = first;
        for (int i = 0; i < 25; i++) {
            Edit edit = edits.edit(now);
            log.add(edit);
            states.push(now);
            inverses.push(edit.inverse(now));
            now = edit.applyTo(now);
        }

        assertThat(Together.of(log).applyTo(first)).isEqualTo(now);
        while (!inverses.isEmpty()) {
            now = inverses.pop().applyTo(now);
            assertThat(now).isEqualTo(states.pop());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_valid_map_stays_valid(long seed) throws EditConflictException {
        RandomEdits edits = new RandomEdits(seed);
        JourneyContent now = new RandomJourneys(seed).content();
        for (int i = 0; i < 25; i++) {
            now = edits.edit(now).applyTo(now);
            assertThat(MapValidation.problems(now)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changes_of_different_attributes_come_to_the_same_in_any_order(long seed) throws EditConflictException {
        JourneyContent content = new RandomJourneys(seed).content();
        List<Change<?, ?>> changes = changesOfEverything(content, new RandomEdits(seed));
        Edit forward = Together.of(changes);
        List<Change<?, ?>> reversed = new ArrayList<>();
        changes.forEach(change -> reversed.add(0, change));

        assertThat(Together.of(reversed).applyTo(content)).isEqualTo(forward.applyTo(content));
    }

    @Test
    void a_removed_stage_comes_back_with_everything_in_its_place() throws EditConflictException {
        JourneyContent content = content(
                List.of(stage("a"), stage("b"), stage("c")),
                List.of(lane(LaneType.PAINS), lane(LaneType.THOUGHTS)),
                List.of(touchpoint("t1", "a"), touchpoint("t2", "b"), touchpoint("t3", "b"), touchpoint("t4", "c")),
                List.of(
                        card("c1", "pains", "a"),
                        card("c2", "pains", "b"),
                        card("c3", "pains", "b"),
                        card("c4", "pains", "t3"),
                        card("c5", "thoughts", "t2"),
                        card("c6", "thoughts", "t4")));
        Remove removal = Remove.of(content, PartType.STAGE, "b");

        JourneyContent without = removal.applyTo(content);

        assertThat(removal.part()).isEqualTo(stage("b"));
        assertThat(without.stages()).extracting(Stage::id).containsExactly("a", "c");
        assertThat(without.touchpoints()).extracting(Touchpoint::id).containsExactly("t1", "t4");
        assertThat(without.cards()).extracting(Card::id).containsExactly("c1", "c6");
        assertThat(removal.inverse(content).applyTo(without)).isEqualTo(content);
    }

    @Test
    void a_removed_lane_takes_its_cards_along_and_a_removed_touchpoint_those_under_it() throws EditConflictException {
        JourneyContent content = content(
                List.of(stage("a")),
                List.of(lane(LaneType.PAINS), lane(LaneType.THOUGHTS)),
                List.of(touchpoint("t", "a")),
                List.of(card("c1", "pains", "a"), card("c2", "pains", "t"), card("c3", "thoughts", "t")));

        JourneyContent withoutLane = Remove.of(content, PartType.LANE, "pains").applyTo(content);
        JourneyContent withoutTouchpoint =
                Remove.of(content, PartType.TOUCHPOINT, "t").applyTo(content);

        assertThat(withoutLane.cards()).extracting(Card::id).containsExactly("c3");
        assertThat(withoutTouchpoint.cards()).extracting(Card::id).containsExactly("c1");
    }

    @Test
    void a_removed_persona_takes_its_curves_and_what_they_say_along_but_leaves_the_main_curve()
            throws EditConflictException {
        JourneyContent content = felt().withCurves(List.of(
                Curve.UNNAMED.withPersona("p"),
                Curve.named("k", "Target").withPersona("p"),
                Curve.named("j", "Of another").withPersona("q")));
        Edit removal = removal(content, PartType.PERSONA, "p");

        JourneyContent without = removal.applyTo(content);

        assertThat(without.personas()).containsExactly(Persona.named("q", "Tom"));
        assertThat(without.curves())
                .containsExactly(Curve.UNNAMED, Curve.named("j", "Of another").withPersona("q"));
        assertThat(without.feelings()).containsExactly(feels("j", "t"));
        assertThat(removal.inverse(content).applyTo(without)).isEqualTo(content);
    }

    @Test
    void a_removed_curve_takes_what_it_says_along_and_leaves_all_else() throws EditConflictException {
        JourneyContent content = felt();
        Remove removal = Remove.of(content, PartType.CURVE, "k");

        JourneyContent without = removal.applyTo(content);

        assertThat(without)
                .isEqualTo(content.withCurves(List.of(Curve.UNNAMED, Curve.named("j", "")))
                        .withFeelings(List.of(feels("j", "t"))));
        assertThat(removal.inverse(content).applyTo(without)).isEqualTo(content);
    }

    @Test
    void the_main_curve_stays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Remove.of(JourneyContent.EMPTY, PartType.CURVE, Curve.MAIN));
    }

    @Test
    void what_a_curve_says_goes_with_its_touchpoint_or_stage_and_comes_back_with_it() throws EditConflictException {
        JourneyContent content = felt();
        Remove touchpoint = Remove.of(content, PartType.TOUCHPOINT, "t");
        Remove stage = Remove.of(content, PartType.STAGE, "a");

        assertThat(touchpoint.applyTo(content).feelings()).containsExactly(feels("k", "a"));
        assertThat(stage.applyTo(content).feelings()).isEmpty();
        assertThat(touchpoint.inverse(content).applyTo(touchpoint.applyTo(content)))
                .isEqualTo(content);
        assertThat(stage.inverse(content).applyTo(stage.applyTo(content))).isEqualTo(content);
    }

    @Test
    void what_a_curve_says_of_a_touchpoint_stays_with_it_in_another_stage() throws EditConflictException {
        JourneyContent content = felt().withStages(List.of(stage("a"), stage("b")));
        Edit move = Move.of(content, PartType.TOUCHPOINT, "t", Place.inStage("b", After.LAST));
        assertThat(move.applyTo(content).feelings()).isEqualTo(content.feelings());
    }

    @Test
    void a_card_becomes_one_about_the_whole_map_and_comes_back() throws EditConflictException {
        JourneyContent content = content(
                List.of(stage("a")),
                List.of(lane(LaneType.PAINS)),
                List.of(),
                List.of(card("c", "pains", "a"), card("d", "pains", "a")));
        Edit move = Move.of(content, PartType.CARD, "d", Place.inLane("pains", "", After.LAST));

        JourneyContent moved = move.applyTo(content);

        assertThat(moved.cards()).containsExactly(card("d", "pains", ""), card("c", "pains", "a"));
        assertThat(moved.cards().get(0).isAboutTheMap()).isTrue();
        assertThat(move.inverse(content).applyTo(moved)).isEqualTo(content);
    }

    @Test
    void a_removal_still_fits_when_what_it_takes_along_has_only_moved() throws EditConflictException {
        JourneyContent content = content(
                List.of(stage("a"), stage("b")),
                List.of(),
                List.of(touchpoint("t1", "a"), touchpoint("t2", "a")),
                List.of());
        Remove removal = Remove.of(content, PartType.STAGE, "a");
        JourneyContent moved = Together.of(List.of(
                        Move.of(content, PartType.STAGE, "a", Place.after(After.LAST)),
                        Move.of(content, PartType.TOUCHPOINT, "t2", Place.inStage("a", After.FIRST))))
                .applyTo(content);

        JourneyContent without = removal.applyTo(moved);

        assertThat(without.stages()).containsExactly(stage("b"));
        assertThat(removal.inverse(moved).applyTo(without)).isEqualTo(moved);
    }

    @Test
    void the_last_of_two_moves_wins_and_a_part_behind_nobody_or_behind_itself_is_last() throws EditConflictException {
        JourneyContent content = content(List.of(stage("a"), stage("b"), stage("c")), List.of(), List.of(), List.of());
        Edit first = Move.of(content, PartType.STAGE, "c", Place.after(After.FIRST));
        Edit second = Move.of(content, PartType.STAGE, "c", Place.after(After.part("a")));

        assertThat(stagesAfter(second, first.applyTo(content))).containsExactly("a", "c", "b");
        assertThat(stagesAfter(first, second.applyTo(content))).containsExactly("c", "a", "b");
        assertThat(stagesAfter(Move.of(content, PartType.STAGE, "a", Place.after(After.part("gone"))), content))
                .containsExactly("b", "c", "a");
        assertThat(stagesAfter(Move.of(content, PartType.STAGE, "b", Place.after(After.part("b"))), content))
                .containsExactly("a", "c", "b");
    }

    @Test
    void a_moved_touchpoint_keeps_its_cards() throws EditConflictException {
        JourneyContent content = content(
                List.of(stage("a"), stage("b")),
                List.of(lane(LaneType.PAINS)),
                List.of(touchpoint("t", "a")),
                List.of(card("c", "pains", "t"), card("d", "pains", "b")));

        JourneyContent moved = Move.of(content, PartType.TOUCHPOINT, "t", Place.inStage("b", After.LAST))
                .applyTo(content);

        assertThat(moved.touchpoints()).containsExactly(touchpoint("t", "b"));
        assertThat(moved.cards()).containsExactly(card("d", "pains", "b"), card("c", "pains", "t"));
    }

    @Test
    void a_move_remembers_where_the_part_stood() throws EditConflictException {
        JourneyContent content = content(
                List.of(stage("a")),
                List.of(lane(LaneType.PAINS), lane(LaneType.THOUGHTS)),
                List.of(),
                List.of(card("c", "pains", "a"), card("d", "pains", "a")));
        Place to = Place.inLane("thoughts", "a", After.LAST);

        assertThat(Move.of(content, PartType.CARD, "d", to))
                .isEqualTo(new Move<>(PartType.CARD, "d", Place.inLane("pains", "a", After.part("c")), to));
        assertThat(Move.of(content, PartType.CARD, "c", to).from()).isEqualTo(Place.inLane("pains", "a", After.FIRST));
    }

    @Test
    void nothing_together_leaves_everything_as_it_is() throws EditConflictException {
        JourneyContent content = new RandomJourneys(1).content();
        Edit nothing = Together.of(List.of());

        assertThat(nothing.applyTo(content)).isEqualTo(content);
        assertThat(nothing.inverse(content)).isEqualTo(nothing);
        assertThat(Edits.isNothing(nothing)).isTrue();
    }

    @Test
    void together_is_flat_and_a_single_edit_stays_as_it_is() {
        Edit one = Add.of(stage("one"), After.LAST);
        Edit two = Add.of(stage("two"), After.LAST);
        Edit both = Together.of(List.of(one, two));

        assertThat(Together.of(List.of(one))).isEqualTo(one);
        assertThat(Together.of(List.of(both, one))).isEqualTo(new Together(List.of(one, two, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Together(List.of(both, one)));
    }

    @Test
    void the_header_is_neither_added_nor_moved() {
        assertThatIllegalArgumentException().isThrownBy(() -> Add.of(Header.EMPTY, After.LAST));
        Place last = Place.after(After.LAST);
        assertThatIllegalArgumentException().isThrownBy(() -> new Move<>(PartType.MAP, "", last, last));
        assertThatIllegalArgumentException().isThrownBy(() -> new Remove(List.of()));
    }

    @Test
    void a_start_has_stages_and_a_cleared_map_has_none() {
        JourneyContent content = new RandomJourneys(7).content();
        assertThatIllegalArgumentException().isThrownBy(() -> new StartFrom(JourneyContent.EMPTY));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClearMap(content, content));
    }

    /** A touchpoint in a stage, two personas, and two curves beside the main one, with what they say. */
    private static JourneyContent felt() {
        return content(List.of(stage("a")), List.of(), List.of(touchpoint("t", "a")), List.of())
                .withPersonas(List.of(Persona.named("p", "Alma"), Persona.named("q", "Tom")))
                .withCurves(List.of(Curve.UNNAMED, Curve.named("k", "Target"), Curve.named("j", "")))
                .withFeelings(List.of(feels("k", "a"), feels("k", "t"), feels("j", "t")));
    }

    private static Feeling feels(String curve, String anchor) {
        return new Feeling(curve, anchor, new Emotion(15), Evidence.ASSUMED);
    }

    private static Edit removal(JourneyContent content, PartType<?> type, String id) throws EditConflictException {
        return Together.of(Wanted.edits(List.of(new Wanted.Removal(type, id)), content));
    }

    private static Curve main(JourneyContent content) {
        return content.curves().stream().filter(Curve::isMain).findFirst().orElseThrow();
    }

    private static List<Change<?, ?>> changesOfEverything(JourneyContent content, RandomEdits edits) {
        List<Change<?, ?>> changes = new ArrayList<>();
        for (PartType<?> type : PartType.ALL) {
            addChanges(changes, type, content, edits);
        }
        return changes;
    }

    private static <P extends Part> void addChanges(
            List<Change<?, ?>> changes, PartType<P> type, JourneyContent content, RandomEdits edits) {
        for (P part : type.in(content)) {
            for (Attribute<P, ?> attribute : type.attributes()) {
                changes.add(edits.change(content, type, part, attribute));
            }
        }
    }

    private static List<String> stagesAfter(Edit edit, JourneyContent before) throws EditConflictException {
        return edit.applyTo(before).stages().stream().map(Stage::id).toList();
    }

    private static void assertTakenBack(Edit edit, JourneyContent before) throws EditConflictException {
        JourneyContent after = edit.applyTo(before);
        Edit inverse = edit.inverse(before);
        assertThat(inverse.applyTo(after)).as("%s taken back", edit).isEqualTo(before);
        assertThat(inverse.inverse(after).applyTo(before))
                .as("%s done again", edit)
                .isEqualTo(after);
    }
}
