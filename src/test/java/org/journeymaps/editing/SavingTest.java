package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.editing.Desk.add;
import static org.journeymaps.editing.Desk.name;
import static org.journeymaps.editing.Desk.onCurve;
import static org.journeymaps.editing.Desk.remove;
import static org.journeymaps.editing.Desk.title;
import static org.journeymaps.testing.Journeys.small;

import java.util.Locale;
import java.util.UUID;
import org.journeymaps.editing.Checkpoints.Outcome;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.testing.Journeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** How maps get into their page. */
class SavingTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final int ALWAYS = 1_000;

    private final Desk desk = new Desk(MAPS);

    @Test
    void all_maps_of_a_page_are_saved_in_one_version() throws InvalidTextException {
        UUID second = UUID.randomUUID();
        desk.with(small("A")).page.with(second, small("B")).with(UUID.randomUUID(), small("C"));
        desk.retitle("Mine");
        retitle(second, "B", "Theirs");
        int version = desk.page.state().version();

        assertThat(desk.done()).isEqualTo(Outcome.SAVED);

        assertThat(desk.page.state().version()).isEqualTo(version + 1);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.inPage(1).title()).isEqualTo("Theirs");
        assertThat(desk.page.text(2)).as("nobody edited it").isEqualTo(small("C"));
    }

    @Test
    void with_nothing_unsaved_nothing_is_written() throws InvalidTextException {
        desk.with(small("A"));
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);

        desk.retitle("Mine");
        desk.done();
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);

        assertThat(desk.page.comments()).hasSize(1);
    }

    @Test
    void a_save_is_a_minor_edit_unless_watchers_are_to_be_told() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();
        assertThat(desk.page.mails()).isZero();

        desk.retitle("Mine too");
        assertThat(desk.node.checkpoints().save(desk.page.id(), "", true, desk.wiki.words()))
                .isEqualTo(Outcome.SAVED);
        assertThat(desk.page.mails()).isEqualTo(1);
    }

    @Test
    void a_page_that_is_gone_has_nothing_to_save() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");

        desk.page.notCurrent();

        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);
    }

    @Test
    void the_comment_of_the_version_counts_what_changed() throws InvalidTextException {
        desk.with(Journeys.large("A", 10));
        for (int i = 0; i < 7; i++) {
            desk.edit(name("t" + i, "Step " + i, "New " + i));
        }
        desk.edit(Desk.change("touchpoint", "t0", "team", "null", "\"Sales\""));
        desk.edit(touchpoint("n1"), touchpoint("n2"));

        desk.done();

        assertThat(desk.page.comments()).containsExactly("Journey map: 7 touchpoints changed, 2 added");
    }

    @Test
    void it_counts_in_french_too_for_a_french_writer() throws InvalidTextException {
        desk.with(Journeys.large("A", 10));
        desk.edit(name("t0", "Step 0", "New"));
        desk.edit(touchpoint("n1"), touchpoint("n2"), remove("touchpoint", "t9"));
        desk.wiki.setLocale(Locale.FRENCH);

        desk.done();

        assertThat(desk.page.comments())
                .containsExactly(
                        "Carte de parcours\u202f: 1 point de contact modifié, 2 ajoutés, 1 supprimé, 1 fiche supprimée");
    }

    @Test
    void it_counts_every_kind_of_part_and_each_part_once() throws InvalidTextException {
        desk.with(Journeys.large("A", 30));
        desk.edit(
                title("A", "B"),
                add("stage", "{\"id\": \"s9\", \"name\": \"Use\"}"),
                add("lane", "{\"id\": \"l9\", \"type\": \"text\"}"),
                add("card", "{\"id\": \"c99\", \"lane\": \"l9\", \"anchor\": \"t0\", \"text\": \"Slow\"}"),
                "{\"edit\": \"move\", \"part\": \"touchpoint\", \"id\": \"t1\", \"to\": {\"stage\": \"s1\"}}",
                name("t1", "Step 1", "Moved and changed"),
                "{\"edit\": \"move\", \"part\": \"touchpoint\", \"id\": \"t2\", \"to\": {\"stage\": \"s1\"}}",
                "{\"edit\": \"move\", \"part\": \"stage\", \"id\": \"s1\", \"to\": {\"after\": null}}");

        desk.done();

        assertThat(desk.page.comments())
                .containsExactly("Journey map: 1 touchpoint changed, 1 moved, 1 stage added, 1 moved, 1 lane added, "
                        + "1 card added, header changed");
    }

    @Test
    void whoever_feels_otherwise_on_any_curve_has_changed() throws InvalidTextException {
        desk.with(Journeys.large("A", 30));
        desk.edit(add("curve", "{\"id\": \"k\", \"name\": \"Target\"}"));
        desk.done();
        desk.edit(
                onCurve("k", Desk.change("touchpoint", "t1", "emotion", "null", "2")),
                onCurve("k", Desk.change("touchpoint", "t2", "emotion", "null", "1")),
                onCurve("k", Desk.change("stage", "s0", "emotion", "null", "1")),
                Desk.change("touchpoint", "t2", "team", "null", "\"Sales\""),
                "{\"edit\": \"move\", \"part\": \"touchpoint\", \"id\": \"t1\", \"to\": {\"stage\": \"s1\"}}",
                touchpoint("n1"),
                onCurve("k", Desk.change("touchpoint", "n1", "emotion", "null", "2")));
        desk.done();
        assertThat(desk.page.comments())
                .containsExactly(
                        "Journey map: header changed", "Journey map: 2 touchpoints changed, 1 added, 1 stage changed");
    }

    @Test
    void what_was_changed_and_changed_back_counts_for_nothing() throws InvalidTextException {
        desk.with(small("A")).settle();
        desk.edit(name("t1", "A begins", "New"));
        desk.edit(name("t1", "New", "A begins"));

        desk.done();

        assertThat(desk.page.comments()).containsExactly("Journey map: saved again");
    }

    @Test
    void it_says_that_a_map_was_started() throws InvalidTextException {
        desk.with("");

        desk.edit("{\"edit\": \"startFrom\", \"journey\": \"hotel-stay\"}");

        assertThat(desk.page.comments()).containsExactly("Journey map: started");
    }

    @Test
    void a_writer_may_give_a_comment_of_their_own() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");

        desk.node.checkpoints().save(desk.page.id(), "After the workshop", false, desk.wiki.words());

        assertThat(desk.page.comments()).containsExactly("After the workshop");
    }

    @Test
    void a_save_that_fails_is_tried_again_at_once() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.failSaves(2);

        assertThat(desk.done()).isEqualTo(Outcome.SAVED);

        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
    }

    @Test
    void a_page_that_others_change_during_the_save_is_saved_as_it_is_then() throws InvalidTextException {
        UUID second = UUID.randomUUID();
        desk.with(small("A")).page.with(second, small("B"));
        desk.retitle("Mine");
        desk.page.beforeNextSave(() -> desk.page.write(1, small("C"), "script"));

        assertThat(desk.done()).isEqualTo(Outcome.SAVED);

        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.page.text(1)).isEqualTo(small("C"));
    }

    @Test
    void a_macro_that_others_put_before_the_map_during_the_save_is_not_written_into() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.beforeNextSave(() -> desk.page.insert(0, UUID.randomUUID(), small("New")));

        assertThat(desk.done()).isEqualTo(Outcome.SAVED);

        assertThat(desk.page.text(0)).isEqualTo(small("New"));
        assertThat(desk.inPage(1).title()).isEqualTo("Mine");
    }

    @Test
    void an_edit_that_comes_during_the_save_is_not_lost() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.beforeNextSave(() -> unchecked(() -> desk.retitle("Newer")));

        assertThat(desk.done()).isNotEqualTo(Outcome.PENDING);

        assertThat(desk.inPage(0).title()).isEqualTo("Newer");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna", "3 edit anna");
    }

    @Test
    void a_save_that_stops_right_after_the_page_was_written_has_saved_it() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.cutOffSaves(1);

        assertThat(desk.done()).isNotEqualTo(Outcome.PENDING);

        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.page.comments()).as("it is written once").hasSize(1);
        assertThat(desk.log()).hasSize(2);
    }

    @Test
    void fault_1_a_save_that_failed_is_tried_again_with_the_next_edit() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.failSaves(ALWAYS);
        assertThat(desk.done()).isEqualTo(Outcome.PENDING);
        assertThat(desk.content().title()).as("the map is kept").isEqualTo("Mine");
        assertThat(desk.page.text(0)).isEqualTo(small("A"));

        desk.page.failSaves(0);
        desk.retitle("Newer");

        assertThat(desk.inPage(0).title()).isEqualTo("Newer");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.log()).hasSize(3);
    }

    @Test
    void fault_1_a_start_whose_save_failed_is_saved_with_the_next_edit() throws InvalidTextException {
        desk.with("");
        desk.page.failSaves(ALWAYS);
        assertThat(desk.edit("{\"edit\": \"startFrom\", \"blank\": true}").revision())
                .isEqualTo(1);
        assertThat(desk.page.text(0)).isEmpty();

        desk.page.failSaves(0);
        desk.retitle("Mine");

        assertThat(desk.inPage(0)).isEqualTo(desk.content());
        assertThat(desk.content().title()).isEqualTo("Mine");
    }

    @Test
    void fault_1_after_a_save_that_failed_a_text_of_the_page_is_not_ignored_for_ever() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.failSaves(ALWAYS);
        desk.done();
        desk.page.failSaves(0);
        assertThat(desk.node.saves().save(Long.MAX_VALUE)).isEqualTo(1);

        desk.page.rewrite(small("B"));
        desk.settle();

        assertThat(desk.content().title()).isEqualTo("B");
    }

    private void retitle(UUID map, String from, String to) throws InvalidTextException {
        desk.request(map, "{\"baseRevision\": 0, \"edits\": [" + title(from, to) + "]}");
    }

    private static String touchpoint(String id) {
        return add("touchpoint", "{\"id\": \"%1$s\", \"stage\": \"s0\", \"name\": \"%1$s\"}".formatted(id));
    }

    private static void unchecked(Editing editing) {
        try {
            editing.edit();
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
    }

    private interface Editing {

        void edit() throws InvalidTextException;
    }
}
