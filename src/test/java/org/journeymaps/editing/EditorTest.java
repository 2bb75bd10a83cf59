package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.editing.Desk.add;
import static org.journeymaps.editing.Desk.change;
import static org.journeymaps.editing.Desk.content;
import static org.journeymaps.editing.Desk.name;
import static org.journeymaps.editing.Desk.onCurve;
import static org.journeymaps.editing.Desk.remove;
import static org.journeymaps.editing.Desk.restore;
import static org.journeymaps.editing.Desk.title;
import static org.journeymaps.editing.Desk.undo;
import static org.journeymaps.testing.Journeys.small;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.journeymaps.editing.ConflictException.Kind;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.testing.Journeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** What comes of a writer's request. */
class EditorTest {

    /** A map that says much of itself and has no stage yet. */
    private static final String SAID = """
            {"schema": 1, "title": "Ours", "goal": "Our goal", "persona": {"name": "Léa"}, "stages": [],
             "lanes": [{"id": "feelings", "type": "emotion"}, {"id": "notes", "type": "text", "name": "Notes"}],
             "cards": [{"id": "c", "lane": "notes", "anchor": null, "text": "Remember"}]}
            """;

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final String CARDS = """
            {"schema": 1, "title": "A", "stages": [{"id": "s1", "name": "Buy"}, {"id": "s2", "name": "Use"}],
             "lanes": [{"id": "pains", "type": "pains"}, {"id": "ideas", "type": "text"}],
             "touchpoints": [{"id": "t1", "stage": "s1", "name": "Pays"}, {"id": "t2", "stage": "s2", "name": "Calls"}],
             "cards": [{"id": "c1", "lane": "pains", "anchor": "t1", "text": "Slow", "severity": 4}]}""";

    private final Desk desk = new Desk(MAPS);

    @Test
    void permission_is_decided_before_the_request_is_read() {
        assertRefused(Reason.NOT_FOUND, () -> writer(desk.key));
        desk.with(small("A"));
        assertRefused(Reason.NOT_FOUND, () -> writer(UUID.randomUUID()));

        desk.page.notEditable();
        assertRefused(Reason.NO_EDIT_PERMISSION, () -> writer(desk.key));
        assertThat(desk.reader().page().id()).isEqualTo(desk.page.id());

        desk.page.notVisible();
        assertRefused(Reason.NOT_FOUND, () -> writer(desk.key));
        assertRefused(Reason.NOT_FOUND, desk::reader);

        desk.wiki.setReadOnly(true);
        assertRefused(Reason.READ_ONLY, () -> writer(desk.key));
        assertRefused(Reason.READ_ONLY, () -> writer(UUID.randomUUID()));
    }

    @Test
    void a_page_that_is_no_current_one_has_no_maps() {
        desk.with(small("A")).page.notCurrent();

        assertRefused(Reason.NOT_FOUND, desk::reader);
        assertRefused(Reason.NOT_FOUND, () -> writer(desk.key));
    }

    @Test
    void a_revision_that_the_map_never_had_is_refused() {
        desk.with(small("A")).settle();

        ConflictException conflict = conflict(() -> desk.edit(2, title("A", "B")));

        assertThat(conflict.kind()).isEqualTo(Kind.FUTURE);
        assertThat(conflict.field()).isEqualTo("baseRevision");
        assertThat(conflict.revision()).isEqualTo(1);
        assertThat(conflict(() -> desk.edit(undo(9))).kind()).isEqualTo(Kind.FUTURE);
        assertThat(conflict(() -> desk.edit(restore(9))).kind()).isEqualTo(Kind.FUTURE);
        assertThat(conflict(() -> desk.edit(undo(9))).field()).isEqualTo("edits[0].revision");
    }

    @Test
    void an_older_revision_is_normal_when_somebody_changed_something_else() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.edit(1, name("t1", "A begins", "Mine"));
        desk.wiki.setUser("bert");

        Answer answer = desk.edit(1, name("t2", "A ends", "Theirs"));

        assertThat(answer.made()).isEqualTo(3);
        assertThat(answer.revision()).isEqualTo(3);
        assertThat(desk.content().touchpoints()).extracting(Touchpoint::name).containsExactly("Mine", "Theirs");
        assertThat(desk.log()).endsWith("2 edit anna", "3 edit bert");
    }

    @Test
    void a_value_that_somebody_else_changed_is_told_with_its_author_and_the_edit_that_met_it()
            throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.edit(change("touchpoint", "t1", "emotion", "1", "-1.5"));
        long at = desk.lines().get(1).at();
        desk.wiki.setUser("bert");
        desk.edit(title("A", "Of bert"));
        desk.edit(name("t1", "A begins", "Of bert"));
        desk.wiki.setUser("chloe");

        ConflictException conflict = conflict(
                () -> desk.edit(1, name("t2", "A ends", "Of chloe"), change("touchpoint", "t1", "emotion", "1", "2")));

        assertThat(conflict.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(conflict.field()).isEqualTo("edits[1].from");
        assertThat(conflict.found()).isEqualTo(new BigDecimal("-1.5"));
        assertThat(conflict.by()).isEqualTo(new ConflictException.LastChange("anna", "Name of anna", at));
        assertThat(conflict.revision()).isEqualTo(4);
        assertThat(desk.content().touchpoints().get(1).name())
                .as("all or nothing")
                .isEqualTo("A ends");
        assertThat(desk.revision()).isEqualTo(4);
    }

    @Test
    void a_value_that_nobody_changed_since_has_no_author() {
        desk.with(small("A")).settle();

        ConflictException conflict = conflict(() -> desk.edit(title("Wrong", "B")));

        assertThat(conflict.found()).isEqualTo("A");
        assertThat(conflict.by()).isNull();
    }

    @Test
    void a_part_that_is_gone_is_told_with_who_removed_it() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.edit(remove("stage", "a"));
        desk.wiki.setUser("bert");

        ConflictException changed = conflict(() -> desk.edit(1, name("t1", "A begins", "B")));
        ConflictException added =
                conflict(() -> desk.edit(1, add("touchpoint", "{\"id\": \"n\", \"stage\": \"a\", \"name\": \"N\"}")));

        assertThat(List.of(changed, added)).allSatisfy(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.GONE);
            assertThat(conflict.field()).isEqualTo("edits[0]");
            assertThat(conflict.by()).extracting(by -> by.authorKey()).isEqualTo("anna");
        });
    }

    @Test
    void nobody_removes_what_somebody_else_changed_unseen() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.edit(name("t1", "A begins", "Mine"));
        desk.wiki.setUser("bert");

        ConflictException conflict = conflict(() -> desk.edit(1, title("A", "B"), remove("stage", "a")));

        assertThat(conflict.kind()).isEqualTo(Kind.CHANGED_INSIDE);
        assertThat(conflict.field()).isEqualTo("edits[1]");
        assertThat(conflict.by()).extracting(by -> by.authorKey()).isEqualTo("anna");
        desk.edit(2, remove("stage", "a"));
        assertThat(desk.content().stages()).extracting(Stage::id).containsExactly("b");
    }

    @Test
    void what_oneself_changed_or_others_changed_elsewhere_is_removed() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.edit(name("t1", "A begins", "Mine"));
        desk.wiki.setUser("bert");
        desk.edit(name("t2", "A ends", "Theirs"));
        desk.edit(title("A", "B"));
        desk.wiki.setUser("anna");

        desk.edit(1, remove("stage", "a"));

        assertThat(desk.content().touchpoints()).extracting(Touchpoint::id).containsExactly("t2");
    }

    @Test
    void an_id_that_is_in_the_map_is_refused() {
        desk.with(small("A")).settle();

        ConflictException point =
                conflict(() -> desk.edit(add("touchpoint", "{\"id\": \"t1\", \"stage\": \"a\", \"name\": \"N\"}")));
        ConflictException stage = conflict(() -> desk.edit(add("stage", "{\"id\": \"t2\", \"name\": \"N\"}")));

        assertThat(List.of(point, stage)).allSatisfy(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.ID_USED);
            assertThat(conflict.field()).isEqualTo("edits[0].value.id");
        });
    }

    @Test
    void an_id_that_a_touchpoint_ever_had_is_refused_also_when_an_undo_freed_it() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.edit(remove("touchpoint", "t1"));
        String again = add("touchpoint", "{\"id\": \"t1\", \"stage\": \"a\", \"name\": \"N\"}");
        assertThat(conflict(() -> desk.edit(again)).kind()).isEqualTo(Kind.ID_USED);

        String fresh = add("touchpoint", "{\"id\": \"n1\", \"stage\": \"a\", \"name\": \"N\"}");
        long made = desk.edit(fresh).made();
        desk.edit(undo(made));
        assertThat(conflict(() -> desk.edit(title("A", "B"), fresh)).field()).isEqualTo("edits[1].value.id");

        desk.edit(undo(2));
        assertThat(desk.content().touchpoints()).extracting(Touchpoint::id).contains("t1");
    }

    @Test
    void an_id_that_no_part_has_any_more_is_free_for_other_parts() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(remove("card", "c1"));

        desk.edit(add("card", "{\"id\": \"c1\", \"lane\": \"ideas\", \"anchor\": \"t1\", \"text\": \"New\"}"));

        assertThat(desk.content().cards()).extracting(card -> card.text()).containsExactly("New");
    }

    @Test
    void an_undo_takes_a_change_back_and_another_undo_brings_it_again() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");

        long undone = desk.edit(undo(2)).made();
        assertThat(desk.content().title()).isEqualTo("A");
        desk.edit(undo(undone));
        assertThat(desk.content().title()).isEqualTo("B");

        assertThat(desk.log()).endsWith("3 undo anna", "4 undo anna");
        assertThat(desk.lines().get(2).refersTo()).isEqualTo(2);
        assertThat(desk.lines().get(3).refersTo()).isEqualTo(3);
    }

    @Test
    void an_undo_brings_back_a_stage_with_all_that_hung_on_it() throws InvalidTextException {
        desk.with(CARDS).settle();
        JourneyContent before = desk.content();
        desk.edit(remove("stage", "s1"));
        assertThat(desk.content().cards()).isEmpty();
        desk.edit(title("A", "B"));

        desk.edit(undo(2));

        assertThat(desk.content()).isEqualTo(before.withHeader(before.header().withTitle("B")));
    }

    @Test
    void what_later_changes_stand_on_is_not_taken_back() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.retitle("B");
        desk.wiki.setUser("bert");
        desk.retitle("C");

        ConflictException conflict = conflict(() -> desk.edit(undo(2)));

        assertThat(conflict.kind()).isEqualTo(Kind.CANNOT_UNDO);
        assertThat(conflict.field()).isEqualTo("edits[0]");
        assertThat(conflict.found()).isEqualTo("C");
        assertThat(conflict.by()).extracting(by -> by.authorKey()).isEqualTo("bert");
    }

    @Test
    void the_start_of_a_map_that_was_changed_since_is_not_taken_back() throws InvalidTextException {
        desk.with("");
        desk.edit("{\"edit\": \"startFrom\", \"blank\": true}");
        desk.wiki.setUser("bert");
        desk.edit(change("stage", desk.content().stages().get(0).id(), "goal", "null", "\"Learn\""));

        ConflictException conflict = conflict(() -> desk.edit(undo(1)));

        assertThat(conflict.kind()).isEqualTo(Kind.CANNOT_UNDO);
        assertThat(conflict.by()).extracting(by -> by.authorKey()).isEqualTo("bert");
    }

    @Test
    void a_restore_brings_back_any_revision_whatever_came_since() throws InvalidTextException {
        desk.with(CARDS).settle();
        JourneyContent first = desk.content();
        desk.edit(remove("stage", "s1"));
        desk.retitle("B");

        desk.edit(restore(1));
        assertThat(desk.content()).isEqualTo(first);
        assertThat(desk.log()).endsWith("4 restore anna");
        assertThat(desk.lines().get(3).refersTo()).isEqualTo(1);

        desk.edit(restore(3));
        assertThat(desk.content().title()).isEqualTo("B");
        desk.edit(restore(0));
        assertThat(desk.content()).isEqualTo(JourneyContent.EMPTY);
    }

    @Test
    void a_restore_of_what_is_there_makes_no_revision() throws InvalidTextException {
        desk.with(small("A")).settle();

        Answer answer = desk.edit(restore(1));

        assertThat(answer).isEqualTo(new Answer(1, 1, List.of(), null));
        assertThat(desk.log()).hasSize(1);
    }

    @Test
    void the_same_request_again_changes_nothing_and_is_answered_with_what_was_made_then() throws InvalidTextException {
        desk.with(small("A")).settle();
        String request = "{\"baseRevision\": 1, \"id\": \"r1\", \"edits\": [" + title("A", "B") + "]}";
        Answer first = desk.request(request);
        desk.edit(name("t1", "A begins", "Begins"));

        Answer again = desk.request(request);

        assertThat(first.made()).isEqualTo(2);
        assertThat(again.made()).isEqualTo(2);
        assertThat(again.revision()).isEqualTo(3);
        assertThat(again.fragments())
                .extracting(fragment -> fragment.id())
                .as("up to now")
                .anyMatch(id -> id.endsWith("-head"))
                .anyMatch(id -> id.endsWith("-l-tp"));
        assertThat(desk.log()).hasSize(3);
    }

    @Test
    void a_start_that_is_sent_twice_starts_once() throws InvalidTextException {
        desk.with("");
        String request =
                "{\"baseRevision\": 0, \"id\": \"r1\", \"edits\": [{\"edit\": \"startFrom\", \"blank\": true}]}";

        assertThat(desk.request(request).made()).isEqualTo(1);
        assertThat(desk.request(request).made()).isEqualTo(1);

        assertThat(desk.page.comments()).hasSize(1);
    }

    @Test
    void somebody_who_looked_at_the_page_before_the_map_was_started_does_not_empty_it() throws Exception {
        desk.with("");
        MapOnPage early = desk.node.maps().forWriter(desk.page.id(), desk.key);
        assertThat(early.macros()).hasSize(1);
        String start = "{\"edit\": \"startFrom\", \"blank\": true}";
        desk.edit(start);
        String again = "{\"baseRevision\": 0, \"edits\": [" + start + "]}";

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> desk.node.editor().edit(early, AppNode.JSON.readRequest(new StringReader(again))))
                .satisfies(conflict -> assertThat(conflict.kind()).isEqualTo(ConflictException.Kind.NOT_EMPTY));

        assertThat(desk.log()).containsExactly("1 edit anna");
    }

    @Test
    void a_limit_that_would_be_broken_is_told_and_nothing_is_kept() throws InvalidTextException {
        desk.with(small("A")).settle();
        String[] stages = new String[59];
        for (int i = 0; i < stages.length; i++) {
            stages[i] = add("stage", "{\"id\": \"s%1$d\", \"name\": \"S\"}".formatted(i));
        }

        assertThatExceptionOfType(InvalidEditException.class)
                .isThrownBy(() -> desk.edit(stages))
                .satisfies(invalid -> {
                    assertThat(invalid.field()).isEqualTo("edits[58]");
                    assertThat(invalid.problems())
                            .extracting(problem -> problem.messageKey())
                            .containsExactly("journey-maps.problem.too-many");
                });
        assertThat(desk.content().stages()).hasSize(2);
        assertThat(desk.log()).hasSize(1);
    }

    @Test
    void a_map_whose_text_would_be_too_long_is_refused() throws InvalidTextException {
        desk.with(CARDS).settle();
        String[] cards = new String[510];
        for (int i = 0; i < cards.length; i++) {
            cards[i] = add(
                    "card",
                    "{\"id\": \"n%d\", \"lane\": \"ideas\", \"anchor\": \"t1\", \"text\": \"%s\"}"
                            .formatted(i, "x".repeat(4_000)));
        }

        assertThatExceptionOfType(InvalidEditException.class)
                .isThrownBy(() -> desk.edit(cards))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.messageKey())
                        .containsExactly("journey-maps.problem.text-too-long"));
        assertThat(desk.content().cards()).hasSize(1);
    }

    @Test
    void a_pain_with_a_severity_stays_among_the_pains() {
        desk.with(CARDS).settle();
        String move = "{\"edit\": \"move\", \"part\": \"card\", \"id\": \"c1\","
                + " \"to\": {\"lane\": \"ideas\", \"anchor\": \"t1\"}}";

        assertThatExceptionOfType(InvalidEditException.class)
                .isThrownBy(() -> desk.edit(move))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.messageKey())
                        .containsExactly("journey-maps.problem.severity-outside-pains"));
        assertThat(desk.content().cards().get(0).laneId()).isEqualTo("pains");
    }

    @Test
    void two_writers_who_give_a_touchpoint_a_value_on_the_same_curve_are_told_of_each_other()
            throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(add("curve", "{\"id\": \"k\"}"), add("curve", "{\"id\": \"j\"}"));
        desk.edit(onCurve("k", change("touchpoint", "t1", "emotion", "null", "1.5")));
        desk.wiki.setUser("bert");

        ConflictException conflict = conflict(
                () -> desk.edit(2, title("A", "B"), onCurve("k", change("touchpoint", "t1", "emotion", "null", "-1"))));
        desk.edit(2, onCurve("j", change("touchpoint", "t1", "emotion", "null", "-1")));

        assertThat(conflict.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(conflict.field()).isEqualTo("edits[1].from");
        assertThat(conflict.found()).isEqualTo(new BigDecimal("1.5"));
        assertThat(conflict.by()).extracting(by -> by.authorKey()).isEqualTo("anna");
        assertThat(desk.content().feelings()).containsExactly(feels("k", 15), feels("j", -10));
        assertThat(desk.content().touchpoints().get(0).emotion())
                .as("on the main curve")
                .isNull();
    }

    @Test
    void a_value_on_a_curve_ends_when_its_emotion_does_and_comes_back_with_an_undo() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(
                add("curve", "{\"id\": \"k\"}"),
                onCurve("k", change("touchpoint", "t1", "emotion", "null", "1.5")),
                onCurve("k", change("touchpoint", "t1", "evidence", "null", "\"measured\"")));
        JourneyContent before = desk.content();

        long ended = desk.edit(onCurve("k", change("touchpoint", "t1", "emotion", "1.5", "null")))
                .made();

        assertThat(desk.content()).isEqualTo(before.withFeelings(List.of()));
        desk.edit(undo(ended));
        assertThat(desk.content()).isEqualTo(before);
    }

    @Test
    void a_value_on_a_curve_that_is_gone_is_refused() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(add("curve", "{\"id\": \"k\"}"));
        desk.edit(remove("curve", "k"));
        ConflictException conflict =
                conflict(() -> desk.edit(2, onCurve("k", change("touchpoint", "t1", "emotion", "null", "1"))));
        assertThat(conflict.kind()).isEqualTo(Kind.GONE);
        assertThat(conflict.field()).isEqualTo("edits[0]");
    }

    @Test
    void an_undo_brings_back_a_persona_with_its_curves_and_what_they_say() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(
                add("persona", "{\"id\": \"p\", \"name\": \"Alma\"}"),
                change("curve", "main", "persona", "null", "\"p\""),
                add("curve", "{\"id\": \"k\", \"persona\": \"p\"}"),
                onCurve("k", change("stage", "s1", "emotion", "null", "1.5")));
        JourneyContent before = desk.content();

        long removed = desk.edit(remove("persona", "p")).made();

        assertThat(desk.content())
                .isEqualTo(before.withPersonas(List.of())
                        .withCurves(List.of(Curve.UNNAMED))
                        .withFeelings(List.of()));
        desk.edit(undo(removed));
        assertThat(desk.content()).isEqualTo(before);
    }

    @Test
    void a_persona_whom_somebody_gave_a_curve_meanwhile_stays() throws InvalidTextException {
        desk.with(CARDS).settle();
        long added =
                desk.edit(add("persona", "{\"id\": \"p\", \"name\": \"Alma\"}")).made();
        desk.wiki.setUser("bert");
        desk.edit(change("curve", "main", "persona", "null", "\"p\""));
        assertThat(conflict(() -> desk.edit(undo(added))).kind()).isEqualTo(Kind.CANNOT_UNDO);
        desk.edit(
                change("curve", "main", "persona", "\"p\"", "null"),
                add("curve", "{\"id\": \"k\", \"persona\": \"p\"}"));
        desk.wiki.setUser("anna");
        assertThat(conflict(() -> desk.edit(added, title("A", "B"), remove("persona", "p"))))
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(Kind.CHANGED_INSIDE);
                    assertThat(conflict.field()).isEqualTo("edits[1]");
                });
    }

    @Test
    void a_curve_of_a_persona_who_is_gone_is_neither_added_nor_brought_back() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(
                add("persona", "{\"id\": \"p\", \"name\": \"Alma\"}"),
                add("curve", "{\"id\": \"k\", \"persona\": \"p\"}"));
        long removed = desk.edit(remove("curve", "k")).made();
        desk.edit(remove("persona", "p"));

        assertThat(conflict(() -> desk.edit(undo(removed))).kind()).isEqualTo(Kind.CANNOT_UNDO);
        assertThat(conflict(() -> desk.edit(change("curve", "main", "persona", "null", "\"p\"")))
                        .kind())
                .isEqualTo(Kind.GONE);
        assertThat(conflict(() -> desk.edit(add("curve", "{\"id\": \"n\", \"persona\": \"p\"}")))
                        .kind())
                .isEqualTo(Kind.GONE);
    }

    @Test
    void the_edit_that_breaks_a_rule_is_counted_as_the_writer_counts() throws InvalidTextException {
        desk.with(CARDS).settle();
        desk.edit(
                add("persona", "{\"id\": \"p\", \"name\": \"Alma\"}"),
                change("curve", "main", "persona", "null", "\"p\""));
        String bad =
                add("card", "{\"id\": \"n\", \"lane\": \"ideas\", \"anchor\": null, \"text\": \"T\", \"severity\": 1}");
        assertThatExceptionOfType(InvalidEditException.class)
                .isThrownBy(() -> desk.edit(remove("persona", "p"), bad, title("A", "B")))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("edits[1]"));
    }

    private static Feeling feels(String curve, int tenths) {
        return new Feeling(curve, "t1", new Emotion(tenths), Evidence.ASSUMED);
    }

    @Test
    void a_thousand_edits_make_one_revision() throws InvalidTextException {
        desk.with(CARDS).settle();
        List<String> edits = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            edits.add(add("touchpoint", "{\"id\": \"n%1$d\", \"stage\": \"s1\", \"name\": \"N%1$d\"}".formatted(i)));
            edits.add(name("n" + i, "N" + i, "Renamed " + i));
        }

        assertThat(desk.edit(edits.toArray(String[]::new)).made()).isEqualTo(2);

        assertThat(desk.content().touchpoints()).hasSize(502);
        assertThat(desk.revision()).isEqualTo(2);
    }

    @Test
    void a_map_starts_from_a_ready_made_journey_with_ids_that_no_part_ever_had() throws InvalidTextException {
        JourneyContent french =
                AppNode.JOURNEYS.find("hotel-stay").orElseThrow().content(Locale.FRENCH);
        desk.with("");

        desk.edit("{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\", \"language\": \"fr\"}");

        JourneyContent started = desk.content();
        assertThat(started.header()).isEqualTo(french.header());
        assertThat(started.touchpoints())
                .extracting(Touchpoint::name)
                .containsExactlyElementsOf(
                        french.touchpoints().stream().map(Touchpoint::name).toList());
        assertThat(started.touchpoints())
                .extracting(Touchpoint::id)
                .doesNotContainAnyElementsOf(
                        french.touchpoints().stream().map(Touchpoint::id).toList());
        assertThat(started.cards()).hasSameSizeAs(french.cards());
        assertThat(desk.inPage(0)).as("it is in the page at once").isEqualTo(started);
        assertThat(desk.log()).containsExactly("1 edit anna");
    }

    @Test
    void what_a_map_says_of_itself_stays_when_it_starts_from_a_journey() throws InvalidTextException {
        desk.with(SAID);

        desk.edit("{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\", \"language\": \"en\"}");

        JourneyContent journey =
                AppNode.JOURNEYS.find("hotel-stay").orElseThrow().english();
        JourneyContent started = desk.content();
        assertThat(started.title()).isEqualTo("Ours");
        assertThat(started.header().goal()).isEqualTo("Our goal");
        assertThat(started.header().scenario()).isEqualTo(journey.header().scenario());
        assertThat(started.header().sample()).isTrue();
        assertThat(started.personas()).extracting(Persona::name).containsExactly("Léa");
        assertThat(started.persona(started.curves().get(0)))
                .hasValue(started.personas().get(0));
        assertThat(started.touchpoints()).hasSameSizeAs(journey.touchpoints());
        assertThat(started.lanes())
                .hasSize(journey.lanes().size() + 1)
                .last()
                .satisfies(lane -> assertThat(lane.id())
                        .as("the lane in which something is written")
                        .isEqualTo("notes"));
        assertThat(started.cards()).extracting(Card::text).contains("Remember");

        desk.edit(undo(2));
        assertThat(desk.content()).isEqualTo(content(SAID));
    }

    @Test
    void what_a_map_says_of_itself_stays_with_its_lanes_when_it_starts_blank() throws InvalidTextException {
        desk.with(SAID);

        desk.edit("{\"edit\": \"startFrom\", \"blank\": true, \"language\": \"en\"}");

        JourneyContent started = desk.content();
        assertThat(started.title()).isEqualTo("Ours");
        assertThat(started.personas()).extracting(Persona::name).containsExactly("Léa");
        assertThat(started.lanes()).isEqualTo(content(SAID).lanes());
        assertThat(started.cards()).isEqualTo(content(SAID).cards());
        assertThat(started.stages())
                .hasSameSizeAs(AppNode.JOURNEYS.blank(Locale.ENGLISH).stages());
    }

    @Test
    void a_pasted_text_is_the_whole_map() throws InvalidTextException {
        desk.with(SAID);

        desk.edit("{\"edit\": \"startFrom\", \"json\": \""
                + small("A").replace("\"", "\\\"").replace("\n", "\\n") + "\"}");

        assertThat(desk.content()).isEqualTo(content(small("A")));
    }

    @Test
    void a_map_starts_blank_in_the_writers_language_when_the_request_names_none() throws InvalidTextException {
        desk.with("");
        desk.wiki.setLocale(Locale.FRENCH);

        desk.edit("{\"edit\": \"startFrom\", \"blank\": true}");

        assertThat(desk.content().title())
                .isEqualTo(AppNode.JOURNEYS.blank(Locale.FRENCH).title());
        assertThat(desk.content().touchpoints()).isEmpty();
    }

    @Test
    void a_map_starts_from_a_text_with_its_own_ids_unless_they_were_used() throws InvalidTextException {
        desk.with("");
        String start = "{\"edit\": \"startFrom\", \"json\": \""
                + small("A").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";

        desk.edit(start);
        assertThat(desk.content()).isEqualTo(content(small("A")));

        desk.edit(undo(1));
        assertThat(desk.content().isEmpty()).isTrue();
        desk.edit(start);
        assertThat(desk.content().touchpoints()).extracting(Touchpoint::name).containsExactly("A begins", "A ends");
        assertThat(desk.content().touchpoints()).extracting(Touchpoint::id).doesNotContain("t1", "t2");
    }

    @Test
    void a_map_that_somebody_started_is_not_started_again() {
        desk.with(small("A"));

        ConflictException conflict = conflict(() -> desk.edit("{\"edit\": \"startFrom\", \"blank\": true}"));

        assertThat(conflict.kind()).isEqualTo(Kind.NOT_EMPTY);
        assertThat(conflict.revision()).isEqualTo(1);
        assertThat(desk.content()).isEqualTo(content(small("A")));
    }

    @Test
    void a_start_from_what_is_no_journey_is_refused() {
        desk.with("");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> desk.edit("{\"edit\": \"startFrom\", \"journey\": \"zap\"}"))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_JOURNEY);
                    assertThat(refused.field()).isEqualTo("edits[0].journey");
                    assertThat(refused.detail()).isEqualTo("zap");
                });
        String empty = "{\\\"schema\\\": 1, \\\"stages\\\": [], \\\"lanes\\\": []}";
        assertRefused(Reason.NO_STAGE, () -> desk.edit("{\"edit\": \"startFrom\", \"json\": \"" + empty + "\"}"));
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> desk.edit("{\"edit\": \"startFrom\", \"json\": \"{\"}"));
        assertThat(desk.page.comments()).isEmpty();
    }

    @Test
    void anonymous_writers_have_no_key() throws InvalidTextException {
        desk.with(small("A"));
        desk.wiki.setUser(null);

        desk.retitle("B");

        assertThat(desk.log()).endsWith("2 edit null");
    }

    @Test
    void fault_12_a_script_that_changes_one_emotion_of_a_large_text_adds_a_small_line() {
        String text = Journeys.large("Large", 600);
        desk.with(text).settle();

        desk.page.rewrite(text.replace(
                "\"name\": \"Step 77\", \"channel\": \"web\", \"emotion\": 0",
                "\"name\": \"Step 77\", \"channel\": \"web\", \"emotion\": -1.5"));
        desk.settle();

        assertThat(desk.page.text(0)).isNotEqualTo(text);
        assertThat(desk.log()).containsExactly("1 page author", "2 page script");
        assertThat(AppNode.JSON.write(desk.lines().get(1).edit())).hasSizeLessThan(200);
    }

    private MapOnPage writer(UUID key) {
        return desk.node.maps().forWriter(desk.page.id(), key);
    }

    private static ConflictException conflict(Request request) {
        try {
            request.make();
        } catch (ConflictException e) {
            return e;
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("There is no conflict");
    }

    private static void assertRefused(Reason reason, Request request) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(request::make)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private interface Request {

        void make() throws InvalidTextException;
    }
}
