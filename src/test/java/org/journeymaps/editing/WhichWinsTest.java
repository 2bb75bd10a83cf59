package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymaps.editing.Desk.content;
import static org.journeymaps.editing.Desk.name;
import static org.journeymaps.editing.Desk.restore;
import static org.journeymaps.testing.Journeys.small;

import java.util.UUID;
import org.journeymaps.editing.Checkpoints.Outcome;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.storage.Checkpoint;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.TextHash;
import org.journeymaps.testing.FakePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.HostOptions.DatabaseKind;

/** Of a page's text and a map's rows, which wins, and where the other one is found. */
@ParameterizedClass
@EnumSource
class WhichWinsTest {

    @RegisterExtension
    static final EveryDatabase DATABASES = new EveryDatabase();

    private final MapDatabase database;
    private final Desk desk;

    WhichWinsTest(DatabaseKind kind) {
        database = DATABASES.of(kind);
        desk = new Desk(database);
    }

    @Test
    void a_map_is_what_its_page_holds_and_its_first_line_says_who_wrote_that() {
        desk.with(small("A"));

        desk.settle();

        assertThat(desk.content()).isEqualTo(content(small("A")));
        assertThat(desk.log()).containsExactly("1 page author");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void a_page_that_changes_elsewhere_leaves_its_map_alone() {
        desk.with(small("A")).settle();

        desk.page.touch();
        desk.settle();

        assertThat(desk.log()).containsExactly("1 page author");
        int reads = desk.page.reads();
        assertThat(desk.reader().stored()).contains(desk.stored());
        assertThat(desk.page.reads())
                .as("the text is known, so nobody reads it again")
                .isEqualTo(reads);
    }

    @Test
    void a_text_that_a_script_wrote_wins_over_a_map_that_is_saved_and_is_logged_with_its_author()
            throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();

        desk.page.write(0, small("B"), "script");
        desk.settle();

        assertThat(desk.content()).isEqualTo(content(small("B")));
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna", "3 page script");
        assertThat(desk.stored().head().checkpoint()).isEqualTo(Checkpoint.at(3, TextHash.of(small("B"))));
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);
    }

    @Test
    void readers_see_a_text_that_wins_before_the_rows_know_it() {
        desk.with(small("A")).settle();

        desk.page.rewrite(small("B"));

        assertThat(desk.node.maps().shown(desk.reader()).content()).isEqualTo(content(small("B")));
        assertThat(desk.content()).as("a reader writes nothing").isEqualTo(content(small("A")));
    }

    @Test
    void the_same_map_in_other_spelling_is_no_change() {
        desk.with(small("A")).settle();
        String canonical = AppNode.JSON.write(content(small("A")));

        desk.page.rewrite(canonical);
        desk.settle();

        assertThat(desk.log()).containsExactly("1 page author");
        assertThat(desk.stored().head().checkpoint()).isEqualTo(Checkpoint.at(1, TextHash.of(canonical)));
    }

    @Test
    void an_emptied_text_empties_the_map_which_can_be_brought_back() throws InvalidTextException {
        desk.with(small("A")).settle();

        desk.page.rewrite("");
        desk.settle();

        assertThat(desk.content()).isEqualTo(JourneyContent.EMPTY);
        assertThat(desk.log()).containsExactly("1 page author", "2 page script");

        desk.edit(restore(1));
        assertThat(desk.content()).isEqualTo(content(small("A")));
        assertThat(desk.inPage(0)).isEqualTo(content(small("A")));
    }

    @Test
    void a_restored_version_of_the_page_wins_though_the_map_had_that_text_before() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();

        desk.page.restore(1);
        desk.settle();

        assertThat(desk.content()).isEqualTo(content(small("A")));
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna", "3 page restorer");
    }

    @Test
    void the_map_wins_over_an_editor_who_had_opened_the_page_before_it_was_saved() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();

        desk.page.publish(1, "late");
        assertThat(desk.inPage(0).title()).isEqualTo("A");
        desk.settle();

        assertThat(desk.content().title()).isEqualTo("Mine");
        assertThat(desk.log()).as("the log has both already").containsExactly("1 page author", "2 edit anna");
        assertThat(desk.isUnsaved()).isTrue();
        assertThat(desk.done()).isEqualTo(Outcome.SAVED);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
    }

    @Test
    void what_such_an_editor_took_out_of_the_page_is_put_back_by_the_job() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();

        desk.page.publish(1, "late");
        desk.settle();

        assertThat(desk.node.saves().save(Long.MAX_VALUE)).isEqualTo(1);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.page.lastAuthorKey()).isEqualTo("anna");
    }

    @Test
    void unsaved_edits_win_over_the_text_of_a_script_and_the_log_has_both() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");

        desk.page.rewrite(small("B"));
        desk.settle();

        assertThat(desk.content().title()).isEqualTo("Mine");
        assertThat(desk.log()).hasSize(4).startsWith("1 page author", "2 edit anna", "3 page script");
        assertThat(desk.log().get(3)).startsWith("4 restore ");
        assertThat(desk.lines().get(3).refersTo()).isEqualTo(2);
        assertThat(desk.node.log().at(desk.stored().head().id(), 3)).isEqualTo(content(small("B")));
        desk.settle();
        assertThat(desk.log()).as("the text is known by now").hasSize(4);
    }

    @Test
    void unsaved_edits_that_won_are_written_into_the_page_with_the_next_edit() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.rewrite(small("B"));

        desk.edit(2, name("t1", "A begins", "Begins"));

        assertThat(desk.inPage(0)).isEqualTo(desk.content());
        assertThat(desk.content().title()).isEqualTo("Mine");
        assertThat(desk.content().touchpoints().get(0).name()).isEqualTo("Begins");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void unsaved_edits_that_won_are_written_into_the_page_by_the_job() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.rewrite(small("B"));
        desk.settle();

        assertThat(desk.node.saves().save(Long.MAX_VALUE)).isEqualTo(1);

        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
    }

    @Test
    void editors_can_go_to_the_text_that_lost() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.rewrite(small("B"));
        desk.settle();

        desk.edit(restore(3));

        assertThat(desk.content()).isEqualTo(content(small("B")));
    }

    @Test
    void a_script_that_writes_what_the_unsaved_edits_made_anyway_is_in_step_and_logs_nothing()
            throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("B");
        JourneyContent edited = desk.content();

        desk.page.rewrite(AppNode.JSON.write(edited));
        desk.settle();

        assertThat(desk.content()).isEqualTo(edited);
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna");
    }

    @Test
    void a_save_that_was_cut_off_after_it_had_written_the_page_is_in_step() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        String text = AppNode.JSON.write(desk.content());
        desk.node.store().announce(desk.stored().head(), 2, TextHash.of(text));

        desk.page.write(0, text, "anna");
        desk.settle();

        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna");
        assertThat(desk.stored().head().checkpoint()).isEqualTo(Checkpoint.at(2, TextHash.of(text)));
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);
    }

    @Test
    void a_save_that_lands_after_others_announced_theirs_is_in_step() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.cutOffSaves(1);
        desk.page.beforeNextSave(() -> desk.node.store().announce(desk.stored().head(), 1, "of another save"));
        desk.done();
        desk.settle();

        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna");
        assertThat(desk.stored().head().checkpoint().revision()).isEqualTo(2);
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void an_earlier_text_in_another_spelling_does_not_win_over_a_saved_map() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();

        desk.page.rewrite(" " + AppNode.JSON.write(content(small("A"))) + " ");
        desk.settle();
        desk.done();

        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna");
    }

    @Test
    void edits_that_came_while_a_save_was_cut_off_stay_unsaved() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        String text = AppNode.JSON.write(desk.content());
        desk.node.store().announce(desk.stored().head(), 2, TextHash.of(text));
        desk.page.write(0, text, "anna");

        desk.retitle("Newer");

        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna", "3 edit anna");
        assertThat(desk.isUnsaved()).isTrue();
        assertThat(desk.done()).isEqualTo(Outcome.SAVED);
        assertThat(desk.inPage(0).title()).isEqualTo("Newer");
    }

    @Test
    void the_same_key_on_another_page_is_another_map_which_learns_nothing_of_the_first() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        Desk copy = new Desk(database);
        copy.page.with(desk.key, small("Copied"));
        FakePage page = copy.page;

        MapOnPage found = copy.node.maps().forReader(page.id(), desk.key);
        assertThat(found.stored()).isEmpty();
        assertThat(copy.node.maps().shown(found).content().title()).isEqualTo("Copied");

        copy.settle();
        copy.request(desk.key, "{\"baseRevision\": 1, \"edits\": [" + Desk.title("Copied", "Theirs") + "]}");

        MapAddress address = new MapAddress(page.id(), desk.key);
        assertThat(copy.node.store().find(address).orElseThrow().content().title())
                .isEqualTo("Theirs");
        assertThat(desk.content().title()).isEqualTo("Mine");
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> copy.node.maps().forReader(desk.page.id(), desk.key))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND));
    }

    @Test
    void a_map_that_is_twice_on_its_page_is_one_and_saved_in_both_places() throws InvalidTextException {
        desk.with(small("A")).with(small("A")).settle();

        Answer answer = desk.retitle("Mine");

        String first = "jm-" + desk.key.toString().substring(0, 8);
        assertThat(answer.fragments())
                .extracting(fragment -> fragment.id())
                .containsExactly(first + "-head", first + "-caption", first + "-2-head", first + "-2-caption");
        assertThat(desk.done()).isEqualTo(Outcome.SAVED);
        assertThat(desk.page.comments()).hasSize(1);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.page.text(1)).isEqualTo(desk.page.text(0));
    }

    @Test
    void of_a_map_that_is_twice_on_its_page_the_place_that_a_script_changed_wins() {
        desk.with(small("A")).with(small("A")).settle();

        desk.page.write(1, small("B"), "script");
        desk.settle();

        assertThat(desk.content()).isEqualTo(content(small("B")));
        assertThat(desk.log()).containsExactly("1 page author", "2 page script");
    }

    @Test
    void a_text_that_is_no_map_is_kept_and_edits_are_refused_until_it_is_repaired() throws InvalidTextException {
        desk.with(small("A")).settle();
        JourneyContent before = desk.content();

        desk.page.rewrite("{\"schema\": 1, \"title\": ");

        assertUnreadable(() -> desk.retitle("Mine"));
        assertUnreadable(() -> desk.node.maps().shown(desk.reader()));
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);
        assertThat(desk.content()).isEqualTo(before);
        assertThat(desk.page.text(0)).isEqualTo("{\"schema\": 1, \"title\": ");

        desk.page.rewrite(small("B"));
        desk.retitle("Mine");
        assertThat(desk.log()).containsExactly("1 page author", "2 page script", "3 edit anna");
    }

    @Test
    void a_text_that_is_no_map_is_not_overwritten_when_another_map_of_the_page_is_saved() throws InvalidTextException {
        UUID other = UUID.randomUUID();
        desk.with(small("A")).page.with(other, small("Other"));
        desk.retitle("Mine");

        desk.page.write(0, "no map", "script");
        desk.request(other, "{\"baseRevision\": 0, \"edits\": [" + Desk.title("Other", "Changed") + "]}");

        assertThat(desk.done()).isEqualTo(Outcome.SAVED);
        assertThat(desk.page.text(0)).isEqualTo("no map");
        assertThat(desk.inPage(1).title()).isEqualTo("Changed");
        assertThat(desk.content().title())
                .as("what was edited before is not lost")
                .isEqualTo("Mine");
        assertThat(desk.isUnsaved()).isTrue();

        desk.page.write(0, small("A"), "script");
        assertThat(desk.done()).isEqualTo(Outcome.SAVED);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
    }

    @Test
    void a_text_that_was_never_a_map_makes_no_rows() {
        desk.with("no map").settle();

        assertUnreadable(() -> desk.retitle("Mine"));
        assertThat(desk.node.store().find(desk.address())).isEmpty();
    }

    @Test
    void fault_11_no_door_answers_for_a_map_that_was_taken_out_of_its_page() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();

        desk.page.takeOut(0);

        assertNotFound(() -> desk.node.maps().forReader(desk.page.id(), desk.key));
        assertNotFound(() -> desk.node.maps().forWriter(desk.page.id(), desk.key));
        assertNotFound(() -> desk.node.maps().revision(desk.page.id(), desk.key));
        assertNotFound(() -> desk.node.feed().since(desk.page.id(), desk.key, FeedToken.ofRevision(2)));
        assertNotFound(() -> desk.node.feed().since(desk.page.id(), desk.key, FeedToken.ofRevision(1)));
        desk.settle();
        assertNotFound(() -> desk.node.maps().forReader(desk.page.id(), desk.key));
    }

    @Test
    void a_map_whose_macro_comes_back_is_there_again_with_its_history() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();

        desk.page.takeOut(0);
        desk.settle();
        assertThat(desk.content().title()).isEqualTo("Mine");
        desk.page.restore(2);

        assertThat(desk.node.maps().shown(desk.reader()).content().title()).isEqualTo("Mine");
        desk.settle();
        assertThat(desk.log()).containsExactly("1 page author", "2 edit anna");
    }

    @Test
    void unsaved_edits_wait_for_a_macro_that_was_taken_out_and_are_saved_when_it_comes_back()
            throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");

        desk.page.takeOut(0);
        assertThat(desk.done()).isEqualTo(Outcome.NOTHING_TO_SAVE);
        assertThat(desk.node.saves().save(Long.MAX_VALUE)).isZero();

        desk.page.restore(1);
        desk.settle();
        assertThat(desk.content().title()).isEqualTo("Mine");
        assertThat(desk.done()).isEqualTo(Outcome.SAVED);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
    }

    @Test
    void a_map_that_nobody_has_started_has_rows_without_a_line_and_takes_what_a_script_writes() {
        desk.with("").settle();
        assertThat(desk.stored().revision()).isZero();
        assertThat(desk.log()).isEmpty();

        desk.page.rewrite(small("B"));
        desk.settle();

        assertThat(desk.content()).isEqualTo(content(small("B")));
        assertThat(desk.log()).containsExactly("1 page script");
    }

    private static void assertNotFound(Refused request) {
        assertRefused(Reason.NOT_FOUND, request);
    }

    private static void assertUnreadable(Refused request) {
        assertRefused(Reason.UNREADABLE_TEXT, request);
    }

    private static void assertRefused(Reason reason, Refused request) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(request::make)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private interface Refused {

        void make() throws InvalidTextException;
    }
}
