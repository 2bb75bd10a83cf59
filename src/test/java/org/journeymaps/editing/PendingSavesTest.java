package org.journeymaps.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.editing.Desk.title;
import static org.journeymaps.testing.Journeys.small;

import java.util.Locale;
import java.util.UUID;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.storage.MapDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wikihost.HostOptions.DatabaseKind;

/** What the app saves without anybody's asking. */
class PendingSavesTest {

    @RegisterExtension
    static final MapDatabase MAPS = new MapDatabase(DatabaseKind.H2);

    private static final long EVERYTHING_IS_QUIET = Long.MAX_VALUE;

    private final Desk desk = new Desk(MAPS);

    /** So that the next test finds no unsaved maps of pages that its wiki does not have. */
    @AfterEach
    void forget() {
        desk.node.store().deleteByContent(desk.page.id());
    }

    @Test
    void a_map_is_saved_when_it_was_left_alone_for_ten_minutes_and_not_before() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        long edited = desk.stored().head().checkpoint().unsavedSince();
        assertThat(PendingSaves.QUIET).isEqualTo(600_000);

        assertThat(desk.node.saves().save(edited - 1)).isZero();
        assertThat(desk.node.saves().save(edited)).isZero();
        assertThat(desk.page.text(0)).isEqualTo(small("A"));

        assertThat(desk.node.saves().save(edited + 1)).isEqualTo(1);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.node.saves().save(edited + 1)).isZero();
    }

    @Test
    void an_edit_lets_the_map_wait_again() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        long first = desk.stored().head().checkpoint().unsavedSince();

        desk.retitle("Newer");

        assertThat(desk.stored().head().checkpoint().unsavedSince()).isGreaterThanOrEqualTo(first);
    }

    @Test
    void it_is_saved_in_the_name_and_language_of_the_latest_author() throws InvalidTextException {
        desk.wiki.setLocale("chloe", Locale.FRENCH);
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.wiki.setUser("chloe");
        desk.retitle("Newer");
        desk.wiki.setUser("somebody else");

        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isEqualTo(1);

        assertThat(desk.page.lastAuthorKey()).isEqualTo("chloe");
        assertThat(desk.page.comments()).containsExactly("Carte de parcours\u202f: en-tête modifié");
        assertThat(desk.wiki.userKey()).isEqualTo("somebody else");
    }

    @Test
    void an_author_who_may_not_edit_any_more_is_passed_over() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.wiki.setUser("bert");
        desk.retitle("Newer");
        desk.wiki.setUser(null);
        desk.retitle("Anonymous");
        desk.page.notEditableBy("bert");

        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isEqualTo(1);

        assertThat(desk.page.lastAuthorKey()).isEqualTo("anna");
        assertThat(desk.inPage(0).title()).isEqualTo("Anonymous");
    }

    @Test
    void only_authors_of_what_is_unsaved_count() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.done();
        desk.wiki.setUser("bert");
        desk.retitle("Newer");
        desk.page.notEditableBy("bert");

        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isZero();

        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.isUnsaved()).as("it is never forgotten").isTrue();
        desk.wiki.setUser("anna");
        desk.retitle("Newest");
        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isEqualTo(1);
        assertThat(desk.inPage(0).title()).isEqualTo("Newest");
    }

    @Test
    void what_only_anonymous_people_edited_stays_unsaved() throws InvalidTextException {
        desk.with(small("A"));
        desk.wiki.setUser(null);
        desk.retitle("Mine");

        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isZero();

        assertThat(desk.isUnsaved()).isTrue();
    }

    @Test
    void nothing_is_saved_in_read_only_mode() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.wiki.setReadOnly(true);

        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isZero();
        assertThat(desk.page.text(0)).isEqualTo(small("A"));

        desk.wiki.setReadOnly(false);
        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isEqualTo(1);
    }

    @Test
    void a_save_that_fails_is_tried_again_the_next_time() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.page.failSaves(1_000);
        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isZero();
        assertThat(desk.isUnsaved()).isTrue();

        desk.page.failSaves(0);
        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isEqualTo(1);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
    }

    @Test
    void the_maps_of_a_page_are_saved_in_one_version() throws InvalidTextException {
        UUID second = UUID.randomUUID();
        desk.with(small("A")).page.with(second, small("B"));
        desk.retitle("Mine");
        desk.request(second, "{\"baseRevision\": 0, \"edits\": [" + title("B", "Theirs") + "]}");

        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET)).isEqualTo(1);

        assertThat(desk.page.comments()).hasSize(1);
        assertThat(desk.inPage(0).title()).isEqualTo("Mine");
        assertThat(desk.inPage(1).title()).isEqualTo("Theirs");
    }

    @Test
    void the_maps_of_a_page_that_is_gone_keep_nobody_from_saving_others() throws InvalidTextException {
        desk.with(small("A"));
        desk.retitle("Mine");
        desk.wiki.remove(desk.page.id());
        Desk other = new Desk(MAPS);
        other.with(small("B"));
        other.retitle("Theirs");

        assertThat(other.node.saves().save(EVERYTHING_IS_QUIET)).isEqualTo(1);

        assertThat(other.inPage(0).title()).isEqualTo("Theirs");
        other.node.store().deleteByContent(other.page.id());
    }

    @Test
    void more_than_a_batch_of_unsaved_maps_is_saved() throws InvalidTextException {
        int maps = 120;
        for (int i = 0; i < maps; i++) {
            desk.page.with(UUID.randomUUID(), small("A"));
        }
        desk.page.notEditableBy("bert");
        desk.wiki.setUser("bert");
        for (int i = 0; i < maps; i++) {
            UUID map = desk.page.maps().get(i).key();
            desk.request(map, "{\"baseRevision\": 0, \"edits\": [" + title("A", "Of bert") + "]}");
        }
        desk.with(small("B"));
        desk.wiki.setUser("anna");
        desk.retitle("Of anna");

        assertThat(desk.node.saves().save(EVERYTHING_IS_QUIET))
                .as("the maps of bert alone could not be saved")
                .isEqualTo(1);

        assertThat(desk.inPage(maps).title()).isEqualTo("Of anna");
    }
}
