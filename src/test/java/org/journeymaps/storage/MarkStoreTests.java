package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Remove;
import org.journeymaps.score.Mark;
import org.journeymaps.score.Marks;
import org.journeymaps.score.Tally;
import org.journeymaps.testing.Journeys;
import org.journeymaps.text.MapJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database keeps of the marks of a map, however many people give them at once. */
abstract class MarkStoreTests extends StorageTests {

    private static final int PEOPLE = 50;
    private static final int ROUNDS_OF_CLICKS = 3;

    private final MarkStore marks;
    private StoredMap map;

    MarkStoreTests(MapDatabase maps) {
        super(maps);
        this.marks = maps.marks();
    }

    @BeforeEach
    void begin() throws Exception {
        map = create(address, new MapJson().read(Journeys.small("Marked")));
    }

    @Test
    void a_map_that_nobody_has_marked_has_no_rounds() {
        assertThat(marks.rounds(id())).isEmpty();
        assertThat(head().stamps()).isEqualTo(Stamps.NONE);
    }

    @Test
    void the_first_mark_opens_the_first_round_and_changes_the_stamp() throws Exception {
        assertThat(give("t1", "anna", new Mark(4, 5))).isTrue();

        Marks found = of("anna", "t1");
        assertThat(found.own()).isEqualTo(new Mark(4, 5));
        assertThat(found.performance()).isEqualTo(Tally.NONE.with(4, 1));
        assertThat(found.importance()).isEqualTo(Tally.NONE.with(5, 1));
        assertThat(marks.rounds(id())).extracting(Round::number).containsExactly(1);
        assertThat(head().stamps().marks()).isNotZero();
        assertThat(head().stamps().comments()).isZero();
    }

    @Test
    void a_second_mark_of_a_person_takes_the_place_of_the_first() throws Exception {
        give("t1", "anna", new Mark(1, 2));
        long stamp = head().stamps().marks();
        give("t1", "anna", new Mark(5, null));

        assertThat(of("anna", "t1")).isEqualTo(new Marks(Tally.NONE.with(5, 1), Tally.NONE, new Mark(5, null)));
        assertThat(head().stamps().marks()).isNotEqualTo(stamp);
    }

    @Test
    void a_mark_that_is_withdrawn_counts_no_more_and_can_be_withdrawn_again() throws Exception {
        give("t1", "anna", new Mark(1, 2));
        give("t1", "ben", new Mark(3, null));
        give("t1", "anna", null);
        give("t1", "anna", null);

        assertThat(of("anna", "t1")).isEqualTo(new Marks(Tally.NONE.with(3, 1), Tally.NONE, null));
    }

    @Test
    void a_touchpoint_of_another_map_takes_no_mark() throws Exception {
        MapAddress other = freshAddress();
        create(other, new MapJson().read(Journeys.small("Other").replace("\"t1\"", "\"t9\"")));

        assertThat(give("t9", "anna", new Mark(3, null))).isFalse();
        assertThat(marks.rounds(id())).isEmpty();
    }

    @Test
    void the_marks_of_a_touchpoint_that_was_taken_out_come_back_with_it() throws Exception {
        give("t1", "anna", new Mark(3, null));
        JourneyContent whole = map.content();
        Edit removal = Remove.of(whole, PartType.TOUCHPOINT, "t1");
        StoredMap gone = edit(map, removal);

        assertThat(give("t1", "ben", new Mark(3, null))).isFalse();

        edit(gone, removal.inverse(whole));
        assertThat(give("t1", "ben", new Mark(4, null))).isTrue();
        assertThat(of(null, "t1").performance().n()).isEqualTo(2);
    }

    @Test
    void a_new_round_begins_without_marks_and_the_old_one_keeps_its_own() throws Exception {
        give("t1", "anna", new Mark(2, null));
        marks.open(id(), "Workshop of 3 November");
        give("t1", "anna", new Mark(5, null));

        List<Round> rounds = marks.rounds(id());
        assertThat(rounds).extracting(Round::number).containsExactly(2, 1);
        assertThat(rounds).extracting(Round::name).containsExactly("Workshop of 3 November", "");
        assertThat(rounds).extracting(Round::isClosed).containsExactly(false, true);
        assertThat(own(rounds.get(0))).isEqualTo(new Mark(5, null));
        assertThat(own(rounds.get(1))).isEqualTo(new Mark(2, null));
    }

    @Test
    void those_who_marked_by_name_are_told_and_no_others() throws Exception {
        give("t1", "anna", new Mark(2, null));
        marks.give(id(), "t1", "ben", false, new Mark(4, null));

        assertThat(marks.given(round(), "t1", 10)).containsExactly(new GivenMark("anna", new Mark(2, null)));
    }

    @Test
    void a_person_who_is_forgotten_leaves_marks_that_go_on_counting_and_may_mark_anew() throws Exception {
        String leaver = "leaver " + id();
        give("t1", leaver, new Mark(2, null));
        give("t2", leaver, new Mark(3, null));
        marks.open(id(), "");
        give("t1", leaver, new Mark(2, null));

        assertThat(marks.forget(leaver)).isEqualTo(3);

        assertThat(of(leaver, "t1").own()).isNull();
        assertThat(of(leaver, "t1").performance().n()).isEqualTo(1);
        assertThat(marks.given(round(), "t1", 10)).isEmpty();
        give("t1", leaver, new Mark(5, null));
        assertThat(of(leaver, "t1").performance().n()).isEqualTo(2);
    }

    @Test
    void two_clicks_of_a_person_at_the_same_time_leave_one_mark() throws Exception {
        Writers.together(2, writer -> give("t1", "anna", new Mark(writer + 1, null)));

        Marks found = of("anna", "t1");
        assertThat(found.performance().n()).isEqualTo(1);
        Mark own = Objects.requireNonNull(found.own());
        assertThat(found.performance().count(own.performance())).isEqualTo(1);
    }

    @Test
    void no_mark_is_lost_or_doubled_when_fifty_people_mark_at_once() throws Exception {
        Map<String, Tally> expected = new HashMap<>();
        for (String touchpoint : List.of("t1", "t2")) {
            expected.put(
                    touchpoint,
                    IntStream.range(0, PEOPLE)
                            .mapToObj(person -> mark(person, ROUNDS_OF_CLICKS - 1))
                            .reduce(Tally.NONE, (tally, mark) -> tally.with(mark.performance(), 1), Tally::plus));
        }

        Writers.together(PEOPLE, person -> {
            for (int click = 0; click < ROUNDS_OF_CLICKS; click++) {
                give("t1", "person " + person, mark(person, click));
                give("t2", "person " + person, mark(person, click));
            }
            return person;
        });

        assertThat(marks.rounds(id())).hasSize(1);
        marks(null)
                .forEach((touchpoint, found) ->
                        assertThat(found.performance()).as(touchpoint).isEqualTo(expected.get(touchpoint)));
    }

    @Test
    void the_marks_of_a_page_that_is_gone_go_with_it() throws Exception {
        String giver = "giver " + id();
        give("t1", giver, new Mark(3, null));
        int round = round();

        store.deleteByContent(address.contentId());

        assertThat(marks.rounds(id())).isEmpty();
        assertThat(marks.marks(round, giver)).isEmpty();
        assertThat(marks.forget(giver)).isZero();
        assertThatExceptionOfType(NoSuchMapException.class).isThrownBy(() -> give("t1", giver, new Mark(3, null)));
        assertThatExceptionOfType(NoSuchMapException.class).isThrownBy(() -> marks.open(id(), ""));
    }

    @Test
    void an_edit_leaves_the_stamps_alone() throws Exception {
        give("t1", "anna", new Mark(3, null));
        Stamps stamps = head().stamps();

        StoredMap edited = edit(map, Edits.between(map.content(), JourneyContent.EMPTY));

        assertThat(head().stamps()).isEqualTo(stamps);
        assertThat(edited.head().stamps()).isEqualTo(stamps);
    }

    private static Mark mark(int person, int click) {
        return new Mark(1 + (person + click) % 5, null);
    }

    private boolean give(String touchpoint, String person, @Nullable Mark mark) throws NoSuchMapException {
        return marks.give(id(), touchpoint, person, true, mark);
    }

    private Map<String, Marks> marks(@Nullable String person) {
        return marks.marks(round(), person);
    }

    private Marks of(@Nullable String person, String touchpoint) {
        return Objects.requireNonNull(marks(person).get(touchpoint));
    }

    private @Nullable Mark own(Round round) {
        return Objects.requireNonNull(marks.marks(round.id(), "anna").get("t1")).own();
    }

    private int round() {
        return marks.rounds(id()).get(0).id();
    }

    private int id() {
        return map.head().id();
    }
}
