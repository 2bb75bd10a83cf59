package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.Samples.card;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.lane;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.util.List;
import org.journeymaps.journey.EditConflictException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What writers leave to the map is found when the edit is made, one edit after the other. */
class WantedTest {

    private final JourneyContent content = content(
            List.of(stage("a"), stage("b")),
            List.of(lane(LaneType.PAINS)),
            List.of(touchpoint("t", "a"), touchpoint("u", "a")),
            List.of(card("c", "pains", "t"), card("d", "pains", "u")));

    @Test
    void a_removal_takes_along_what_hangs_on_the_part() throws EditConflictException {
        Edit edit = edit(List.of(new Wanted.Removal(PartType.STAGE, "a")), content);

        assertThat(edit)
                .isEqualTo(new Remove(List.of(
                        Add.of(stage("a"), After.FIRST),
                        Add.of(touchpoint("t", "a"), After.FIRST),
                        Add.of(touchpoint("u", "a"), After.part("t")),
                        Add.of(card("c", "pains", "t"), After.FIRST),
                        Add.of(card("d", "pains", "u"), After.FIRST))));
    }

    @Test
    void a_removal_spares_what_an_edit_before_it_has_moved_away_and_takes_what_one_has_added()
            throws EditConflictException {
        Edit edit = edit(
                List.of(
                        new Wanted.Moving(PartType.TOUCHPOINT, "t", Place.inStage("b", After.LAST)),
                        new Wanted.Whole(Add.of(card("e", "pains", "a"), After.LAST)),
                        new Wanted.Removal(PartType.STAGE, "a")),
                content);

        assertThat(Edits.singles(edit)).hasSize(3);
        assertThat(((Remove) Edits.singles(edit).get(2)).parts())
                .startsWith(Add.of(stage("a"), After.FIRST))
                .extracting(add -> add.part().id())
                .containsExactlyInAnyOrder("a", "u", "e", "d");
        assertThat(edit.applyTo(content))
                .isEqualTo(content(
                        List.of(stage("b")),
                        List.of(lane(LaneType.PAINS)),
                        List.of(touchpoint("t", "b")),
                        List.of(card("c", "pains", "t"))));
    }

    @Test
    void a_move_starts_where_the_part_stands_by_then() throws EditConflictException {
        Edit edit = edit(
                List.of(
                        new Wanted.Moving(PartType.TOUCHPOINT, "t", Place.inStage("b", After.LAST)),
                        new Wanted.Moving(PartType.TOUCHPOINT, "t", Place.inStage("a", After.LAST))),
                content);

        assertThat(Edits.singles(edit))
                .last()
                .isEqualTo(new Move<>(
                        PartType.TOUCHPOINT, "t", Place.inStage("b", After.FIRST), Place.inStage("a", After.LAST)));
    }

    @Test
    void a_value_on_a_curve_comes_changes_and_goes_as_a_feeling() throws EditConflictException {
        JourneyContent before = content.withCurves(List.of(Curve.UNNAMED, Curve.named("k", "")));
        Wanted comes = feels(null, new Emotion(15));
        Wanted changes = feels(new Emotion(15), new Emotion(-5));
        Wanted goes = feels(new Emotion(-5), null);

        assertThat(Wanted.edits(List.of(comes, changes, goes), before))
                .hasExactlyElementsOfTypes(Add.class, Change.class, Remove.class);
        assertThat(edit(List.of(comes, evidence(Evidence.MEASURED)), before)
                        .applyTo(before)
                        .feelings())
                .containsExactly(new Feeling("k", "t", new Emotion(15), Evidence.MEASURED));
    }

    @Test
    void evidence_needs_an_emotion() throws EditConflictException {
        JourneyContent before = content.withCurves(List.of(Curve.UNNAMED, Curve.named("k", "")));

        EditConflictException conflict = catchThrowableOfType(
                EditConflictException.class, () -> edit(List.of(evidence(Evidence.MEASURED)), before));
        assertThat(conflict.reason()).isEqualTo(Reason.GONE);
        assertThat(Edits.isNothing(edit(List.of(evidence(Evidence.ASSUMED), feels(null, null)), before)))
                .isTrue();
    }

    @Test
    void a_value_on_a_curve_needs_its_curve_and_its_touchpoint_or_stage() {
        assertConflict(List.of(feels(null, new Emotion(15))), Reason.GONE, 0);
        assertConflict(
                List.of(
                        new Wanted.Whole(Add.of(Curve.named("k", ""), After.LAST)),
                        new Wanted.Removal(PartType.TOUCHPOINT, "t"),
                        feels(null, new Emotion(15))),
                Reason.GONE,
                2);
    }

    @Test
    void a_single_edit_stays_single() throws EditConflictException {
        Edit add = Add.of(stage("n"), After.LAST);
        assertThat(edit(List.of(new Wanted.Whole(add)), content)).isEqualTo(add);
    }

    @Test
    void a_conflict_names_the_edit_that_met_it() {
        Wanted fine = new Wanted.Whole(Add.of(stage("n"), After.LAST));
        assertConflict(List.of(fine, fine), Reason.ID_USED, 1);
        assertConflict(List.of(fine, fine, new Wanted.Removal(PartType.LANE, "x")), Reason.ID_USED, 1);
        assertConflict(List.of(fine, new Wanted.Removal(PartType.LANE, "x")), Reason.GONE, 1);
        assertConflict(
                List.of(
                        new Wanted.Removal(PartType.STAGE, "a"),
                        fine,
                        new Wanted.Moving(PartType.TOUCHPOINT, "t", Place.inStage("b", After.LAST))),
                Reason.GONE,
                2);
    }

    private static Wanted feels(@Nullable Emotion from, @Nullable Emotion to) {
        return new Wanted.Feels<>("k", "t", Feeling.EMOTION, from, to);
    }

    @SuppressWarnings("unchecked") // its values are evidence
    private static Wanted evidence(Evidence to) {
        Attribute<Feeling, Evidence> evidence = (Attribute<Feeling, Evidence>)
                PartType.FEELING.attribute("evidence").orElseThrow();
        return new Wanted.Feels<>("k", "t", evidence, Evidence.ASSUMED, to);
    }

    private static Edit edit(List<Wanted> wanted, JourneyContent content) throws EditConflictException {
        return Together.of(Wanted.edits(wanted, content));
    }

    private void assertConflict(List<Wanted> wanted, Reason reason, int index) {
        EditConflictException conflict =
                catchThrowableOfType(EditConflictException.class, () -> Wanted.edits(wanted, content));
        assertThat(conflict.reason()).isEqualTo(reason);
        assertThat(conflict.index()).isEqualTo(index);
    }
}
