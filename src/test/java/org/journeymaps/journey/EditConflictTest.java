package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymaps.testing.Samples.card;
import static org.journeymaps.testing.Samples.content;
import static org.journeymaps.testing.Samples.lane;
import static org.journeymaps.testing.Samples.stage;
import static org.journeymaps.testing.Samples.touchpoint;

import java.math.BigDecimal;
import java.util.List;
import org.journeymaps.journey.EditConflictException.Reason;
import org.journeymaps.testing.RandomJourneys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An edit never replaces what its writer has not seen, and says what is there instead. */
class EditConflictTest {

    private final JourneyContent content = content(
            List.of(stage("a"), stage("b")),
            List.of(lane(LaneType.PAINS), lane(LaneType.THOUGHTS)),
            List.of(touchpoint("t", "a", new Emotion(-15)), touchpoint("u", "b")),
            List.of(card("c", "pains", "a"), card("d", "pains", "t")));

    @Test
    void a_change_of_another_value_than_the_writer_saw_names_both_and_where() {
        assertConflict(rename("a", "Buy", "Order"), Reason.CHANGED, PartType.STAGE, "a", "name", "Buy", "Stage a");
        assertConflict(
                new Change<>(PartType.MAP, "", titleOfMap(), "Old", "New"),
                Reason.CHANGED,
                PartType.MAP,
                "",
                "title",
                "Old",
                "Sample");
    }

    @Test
    void values_stand_in_the_conflict_as_plain_ones_and_what_is_not_set_as_null() {
        Attribute<Touchpoint, Emotion> emotion =
                Attribute.feeling("emotion", Touchpoint::emotion, Touchpoint::withEmotion);
        assertConflict(
                new Change<>(PartType.TOUCHPOINT, "t", emotion, null, new Emotion(10)),
                Reason.CHANGED,
                PartType.TOUCHPOINT,
                "t",
                "emotion",
                null,
                new BigDecimal("-1.5"));
        assertConflict(
                new Change<>(PartType.TOUCHPOINT, "u", emotion, new Emotion(0), new Emotion(10)),
                Reason.CHANGED,
                PartType.TOUCHPOINT,
                "u",
                "emotion",
                new BigDecimal("0"),
                null);
        assertConflict(
                new Change<>(
                        PartType.STAGE,
                        "a",
                        Attribute.choice(
                                "colour", StageColour.values(), StageColour.BLUE, Stage::colour, Stage::withColour),
                        StageColour.RED,
                        StageColour.TEAL),
                Reason.CHANGED,
                PartType.STAGE,
                "a",
                "colour",
                "red",
                "blue");
    }

    @Test
    void a_part_that_is_gone_can_neither_be_changed_nor_moved_nor_removed() throws EditConflictException {
        assertGone(rename("x", "Buy", "Order"), PartType.STAGE, "x");
        assertGone(move(PartType.CARD, "x", Place.inLane("pains", "a", After.LAST)), PartType.CARD, "x");
        JourneyContent without = Remove.of(content, PartType.TOUCHPOINT, "t").applyTo(content);
        Edit removal = Remove.of(content, PartType.TOUCHPOINT, "t");
        assertGone(removal, without, PartType.TOUCHPOINT, "t");
        EditConflictException unknown =
                catchThrowableOfType(EditConflictException.class, () -> Remove.of(content, PartType.LANE, "x"));
        assertThat(unknown.reason()).isEqualTo(Reason.GONE);
    }

    @Test
    void nothing_is_put_where_the_stage_the_lane_or_the_anchor_is_gone() {
        assertGone(Add.of(touchpoint("n", "x"), After.LAST), PartType.STAGE, "x");
        assertGone(Add.of(card("n", "x", "a"), After.LAST), PartType.LANE, "x");
        assertGone(Add.of(card("n", "pains", "x"), After.LAST), PartType.STAGE, "x");
        assertGone(move(PartType.TOUCHPOINT, "t", Place.inStage("x", After.LAST)), PartType.STAGE, "x");
        assertGone(move(PartType.CARD, "c", Place.inLane("x", "a", After.LAST)), PartType.LANE, "x");
        assertGone(move(PartType.CARD, "c", Place.inLane("pains", "x", After.LAST)), PartType.STAGE, "x");
        assertGone(move(PartType.TOUCHPOINT, "t", Place.inStage("u", After.LAST)), PartType.STAGE, "u");
    }

    @Test
    void a_removal_takes_nothing_along_that_someone_has_changed_or_added_meanwhile() throws EditConflictException {
        Edit removal = Remove.of(content, PartType.STAGE, "a");
        for (Edit meanwhile : List.of(
                rename("a", "Stage a", "Order"),
                new Change<>(PartType.CARD, "d", Attribute.text("text", Card::text, Card::withText), "Card d", "Slow"),
                Add.of(touchpoint("n", "a"), After.LAST),
                Add.of(card("n", "thoughts", "t"), After.LAST),
                Move.of(content, PartType.TOUCHPOINT, "u", Place.inStage("a", After.LAST)),
                Move.of(content, PartType.TOUCHPOINT, "t", Place.inStage("b", After.LAST)),
                Remove.of(content, PartType.CARD, "d"))) {
            assertConflict(
                    removal,
                    meanwhile.applyTo(content),
                    new Conflict(Reason.CHANGED_INSIDE, PartType.STAGE, "a", "", null, null, 0));
        }
    }

    @Test
    void an_addition_taken_back_spares_what_was_put_on_the_part_meanwhile() throws EditConflictException {
        Edit addition = Add.of(stage("n"), After.LAST);
        JourneyContent added = addition.applyTo(content);
        JourneyContent filled = Add.of(touchpoint("v", "n"), After.LAST).applyTo(added);

        assertConflict(
                addition.inverse(content),
                filled,
                new Conflict(Reason.CHANGED_INSIDE, PartType.STAGE, "n", "", null, null, 0));
    }

    @Test
    void no_id_is_used_twice_and_stages_and_touchpoints_share_theirs() throws EditConflictException {
        assertIdUsed(Add.of(stage("a"), After.LAST), PartType.STAGE, "a");
        assertIdUsed(Add.of(stage("t"), After.LAST), PartType.STAGE, "t");
        assertIdUsed(Add.of(touchpoint("t", "b"), After.LAST), PartType.TOUCHPOINT, "t");
        assertIdUsed(Add.of(touchpoint("b", "a"), After.LAST), PartType.TOUCHPOINT, "b");
        assertIdUsed(Add.of(lane(LaneType.PAINS), After.LAST), PartType.LANE, "pains");
        assertIdUsed(Add.of(card("c", "thoughts", "a"), After.LAST), PartType.CARD, "c");

        Edit others = Together.of(List.of(
                Add.of(new Lane("a", LaneType.TEXT, ""), After.LAST),
                Add.of(card("a", "a", "a"), After.LAST),
                Add.of(stage("pains"), After.LAST),
                Add.of(touchpoint("c", "pains"), After.LAST)));
        assertThat(MapValidation.problems(others.applyTo(content))).isEmpty();
    }

    @Test
    void a_curve_says_one_thing_at_a_place_and_only_where_there_is_one() {
        Feeling feeling = new Feeling("k", "t", new Emotion(10), Evidence.ASSUMED);
        JourneyContent felt =
                content.withCurves(List.of(Curve.UNNAMED, Curve.named("k", ""))).withFeelings(List.of(feeling));
        Edit again = Add.of(feeling.withEmotion(new Emotion(-10)), After.LAST);

        assertConflict(again, felt, new Conflict(Reason.ID_USED, PartType.FEELING, "t/k", "", null, null, 0));
        assertGone(Add.of(feeling, After.LAST), PartType.CURVE, "k");
        assertGone(Add.of(feeling.withPlace("k", "x"), After.LAST), felt, PartType.STAGE, "x");
    }

    @Test
    void a_curve_is_of_nobody_who_is_not_there() {
        assertGone(Add.of(Curve.named("k", "").withPersona("p"), After.LAST), PartType.PERSONA, "p");
        assertGone(new Change<>(PartType.CURVE, Curve.MAIN, Curve.PERSONA, "", "p"), PartType.PERSONA, "p");
    }

    @Test
    void a_persona_does_not_go_while_the_main_curve_is_hers() throws EditConflictException {
        JourneyContent hers = content.withPersonas(List.of(Persona.named("p", "Alma")))
                .withCurves(List.of(Curve.UNNAMED.withPersona("p")));
        assertConflict(
                Remove.of(hers, PartType.PERSONA, "p"),
                hers,
                new Conflict(Reason.CHANGED_INSIDE, PartType.PERSONA, "p", "", null, null, 0));
    }

    @Test
    void a_start_needs_a_map_without_stages_and_a_clearing_the_content_that_was_seen() {
        JourneyContent other = new RandomJourneys(3).content();
        assertConflict(new StartFrom(other), Reason.CHANGED, PartType.MAP, "", "", null, null);
        assertConflict(new ClearMap(other, JourneyContent.EMPTY), Reason.CHANGED, PartType.MAP, "", "", null, null);
    }

    @Test
    void several_edits_together_are_all_or_none_and_say_which_one_met_the_conflict() {
        Edit good = rename("a", "Stage a", "Order");
        assertConflict(
                Together.of(List.of(good, rename("b", "Stage b", "Use"), rename("b", "Stage b", "Pay"))),
                content,
                new Conflict(Reason.CHANGED, PartType.STAGE, "b", "name", "Stage b", "Use", 2));
        assertConflict(
                Together.of(List.of(good, Add.of(stage("t"), After.LAST))),
                content,
                new Conflict(Reason.ID_USED, PartType.STAGE, "t", "", null, null, 1));
        assertThat(content.stages()).containsExactly(stage("a"), stage("b"));
    }

    private static Edit rename(String stageId, String from, String to) {
        return new Change<>(PartType.STAGE, stageId, Attribute.name("name", Stage::name, Stage::withName), from, to);
    }

    private static Attribute<Header, String> titleOfMap() {
        return Attribute.name("title", Header::title, Header::withTitle);
    }

    private static <P extends Part> Edit move(PartType<P> type, String id, Place to) {
        return new Move<>(type, id, Place.after(After.LAST), to);
    }

    private void assertGone(Edit edit, PartType<?> type, String id) {
        assertGone(edit, content, type, id);
    }

    private static void assertGone(Edit edit, JourneyContent content, PartType<?> type, String id) {
        assertConflict(edit, content, new Conflict(Reason.GONE, type, id, "", null, null, 0));
    }

    private void assertIdUsed(Edit edit, PartType<?> type, String id) {
        assertConflict(edit, content, new Conflict(Reason.ID_USED, type, id, "", null, null, 0));
    }

    private void assertConflict(
            Edit edit,
            Reason reason,
            PartType<?> type,
            String id,
            String attribute,
            @Nullable Object expected,
            @Nullable Object found) {
        assertConflict(edit, content, new Conflict(reason, type, id, attribute, expected, found, 0));
    }

    /** The edit meets the conflict when it is applied and when it is to be taken back alike. */
    private static void assertConflict(Edit edit, JourneyContent content, Conflict conflict) {
        assertThat(Conflict.of(catchThrowableOfType(EditConflictException.class, () -> edit.applyTo(content))))
                .isEqualTo(conflict);
        assertThat(Conflict.of(catchThrowableOfType(EditConflictException.class, () -> edit.inverse(content))))
                .isEqualTo(conflict);
    }

    /** What a conflict says. */
    private record Conflict(
            Reason reason,
            PartType<?> type,
            String id,
            String attribute,
            @Nullable Object expected,
            @Nullable Object found,
            int index) {

        static Conflict of(EditConflictException e) {
            assertThat(e).as("a conflict").isNotNull();
            return new Conflict(e.reason(), e.type(), e.id(), e.attribute(), e.expected(), e.found(), e.index());
        }
    }
}
