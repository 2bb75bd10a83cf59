package org.wikihost.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wikihost.storageformat.StorageFormatException;

abstract class PagesContract extends WikiContract {
    @Test
    void a_page_keeps_every_version_it_had() {
        Page page = create("Journey");

        wiki.pages().update(editor, page.id(), new PageEdit(2, "Journey", "<p>two</p>", "better", false));

        assertThat(wiki.pages().history(viewer, page.id()))
                .extracting(PageVersion::version, PageVersion::message)
                .containsExactly(tuple(2, "better"), tuple(1, ""));
        Page old = wiki.pages().version(viewer, page.id(), 1);
        assertThat(old.body()).isEqualTo("<p>Journey</p>");
        assertThat(wiki.pages().get(viewer, old.id()).latestId()).isEqualTo(page.id());
        assertThat(old.isLatest()).isFalse();
    }

    @Test
    void an_edit_of_an_older_version_is_refused_and_changes_nothing() {
        Page page = create("Race");
        wiki.pages().update(editor, page.id(), edit(page, "<p>first</p>"));

        assertThatThrownBy(() -> wiki.pages().update(editor, page.id(), edit(page, "<p>second</p>")))
                .isInstanceOf(VersionConflictException.class)
                .hasMessageContaining("its version is 2");
        assertThat(wiki.pages().get(viewer, page.id()).body()).isEqualTo("<p>first</p>");
    }

    @Test
    void of_several_saves_at_the_same_time_exactly_one_wins() throws Exception {
        Page page = create("Contested");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> saves = IntStream.range(0, 4)
                    .<Callable<String>>mapToObj(i -> () -> outcomeOfSave(page, "<p>" + i + "</p>"))
                    .toList();

            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : pool.invokeAll(saves)) {
                outcomes.add(outcome.get());
            }

            assertThat(outcomes).containsExactlyInAnyOrder("saved", "conflict", "conflict", "conflict");
            assertThat(wiki.pages().history(viewer, page.id())).hasSize(2);
        } finally {
            pool.shutdownNow();
        }
    }

    private String outcomeOfSave(Page page, String body) {
        try {
            wiki.pages().update(editor, page.id(), edit(page, body));
            return "saved";
        } catch (VersionConflictException e) {
            return "conflict";
        }
    }

    @Test
    void of_several_new_pages_with_one_title_exactly_one_is_created() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> creations = Collections.nCopies(4, () -> isCreated("Same title for all"));

            List<Boolean> created = new ArrayList<>();
            for (Future<Boolean> outcome : pool.invokeAll(creations)) {
                created.add(outcome.get());
            }

            assertThat(created).containsExactlyInAnyOrder(true, false, false, false);
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean isCreated(String title) {
        try {
            create(title);
            return true;
        } catch (TitleTakenException e) {
            return false;
        }
    }

    @Test
    void an_old_version_can_be_restored_as_a_new_one() {
        Page page = create("Restored");
        wiki.pages().update(editor, page.id(), edit(page, "<p>worse</p>"));

        Page restored = wiki.pages().restoreVersion(editor, page.id(), 1, "back");

        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.body()).isEqualTo("<p>Restored</p>");
    }

    @Test
    void two_current_pages_of_a_space_cannot_have_the_same_title() {
        create("Twice");
        Page other = create("Other");

        assertThatThrownBy(() -> create("TWICE")).isInstanceOf(TitleTakenException.class);
        assertThatThrownBy(
                        () -> wiki.pages().update(editor, other.id(), new PageEdit(2, "twice", "<p></p>", "", false)))
                .isInstanceOf(TitleTakenException.class);
    }

    @Test
    void a_body_that_is_not_well_formed_is_refused_with_its_place() {
        NewPage broken = new NewPage(space.key(), OptionalLong.empty(), "Broken", "<p>one</p>\n<p>two");

        assertThatThrownBy(() -> wiki.pages().create(editor, broken))
                .isInstanceOfSatisfying(
                        StorageFormatException.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessageStartingWith("Error parsing xhtml");
        assertThat(wiki.pages().find(editor, space.key(), "Broken")).isEmpty();
    }

    @Test
    void an_empty_title_is_refused() {
        assertThatThrownBy(() -> create("  ")).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void moving_a_page_takes_the_pages_below_along() {
        Page top = create("Top");
        Page child = under(top, "Child");
        Page grandchild = under(child, "Grandchild");
        Page target = create("Target");

        wiki.pages().move(editor, child.id(), new MoveTarget.Under(target.id()));

        assertThat(wiki.pages().get(viewer, grandchild.id()).ancestors()).containsExactly(target.id(), child.id());
        assertThat(titles(wiki.pages().ancestors(viewer, wiki.pages().get(viewer, grandchild.id()))))
                .containsExactly("Target", "Child");
        assertThat(wiki.pages().children(viewer, top.id())).isEmpty();
        assertThat(events).last().isInstanceOf(WikiEvent.PageMoved.class);
    }

    @Test
    void a_page_can_be_put_before_and_after_a_sibling() {
        Page parent = create("Parent");
        under(parent, "A");
        Page b = under(parent, "B");
        Page c = under(parent, "C");

        wiki.pages().move(editor, c.id(), new MoveTarget.Before(b.id()));
        assertThat(titles(wiki.pages().children(viewer, parent.id()))).containsExactly("A", "C", "B");

        wiki.pages().move(editor, c.id(), new MoveTarget.After(b.id()));
        assertThat(titles(wiki.pages().children(viewer, parent.id()))).containsExactly("A", "B", "C");
    }

    @Test
    void a_page_cannot_go_under_itself() {
        Page page = create("Loop");
        Page child = under(page, "Loop child");

        assertThatThrownBy(() -> wiki.pages().move(editor, page.id(), new MoveTarget.Under(child.id())))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_move_to_a_space_that_has_a_title_from_below_the_page_is_refused() {
        Page page = create("Mover");
        under(page, "Demonstration");

        assertThatThrownBy(() -> wiki.pages().move(editor, page.id(), new MoveTarget.TopOf("DEMO")))
                .isInstanceOf(TitleTakenException.class)
                .hasMessageContaining("Demonstration");
        assertThat(wiki.pages().get(viewer, page.id()).spaceKey()).isEqualTo(space.key());
    }

    @Test
    void a_copy_takes_what_was_asked_for_and_is_told_with_both_pages() {
        Page page = create("Original");
        wiki.labels().add(editor, page.id(), List.of("Blue"));
        wiki.properties().create(editor, page.id(), "colour", "{\"name\":\"blue\"}");
        wiki.attachments().save(editor, page.id(), "a.txt", "text/plain", "", new byte[] {1, 2, 3});

        Page copy = wiki.pages()
                .copy(editor, page.id(), new CopyRequest(space.key(), OptionalLong.empty(), "Copy", true, true, false));

        assertThat(copy.body()).isEqualTo(page.body());
        assertThat(wiki.labels().of(viewer, copy.id())).containsExactly("blue");
        assertThat(wiki.properties().of(viewer, copy.id())).isEmpty();
        assertThat(wiki.attachments().data(viewer, copy.id(), "a.txt", 1)).containsExactly(1, 2, 3);
        assertThat(events)
                .filteredOn(WikiEvent.PageCopied.class::isInstance)
                .extracting(event -> ((WikiEvent.PageCopied) event).copy().id())
                .containsExactly(copy.id());
    }

    @Test
    void a_trashed_page_is_gone_for_readers_until_it_is_restored() {
        Page top = create("Keeps");
        Page page = under(top, "Thrown away");
        Page child = under(page, "Child stays");
        wiki.pages().update(editor, page.id(), edit(page, "<p>two</p>"));

        long oldVersion = wiki.pages().version(viewer, page.id(), 1).id();

        wiki.pages().trash(editor, page.id());

        assertThatThrownBy(() -> wiki.pages().get(viewer, page.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> wiki.pages().get(viewer, oldVersion)).isInstanceOf(NotFoundException.class);
        assertThat(titles(wiki.pages().children(viewer, top.id()))).containsExactly("Child stays");
        assertThat(titles(wiki.pages().trash(admin, space.key()))).containsExactly("Thrown away");

        Page restored = wiki.pages().restore(admin, page.id());

        assertThat(restored.ancestors()).containsExactly(top.id());
        assertThat(wiki.pages().get(viewer, child.id()).ancestors()).containsExactly(top.id());
    }

    @Test
    void the_title_of_a_trashed_page_is_free_and_then_blocks_its_return() {
        Page page = create("Reused");
        wiki.pages().trash(editor, page.id());
        create("Reused");

        assertThatThrownBy(() -> wiki.pages().restore(admin, page.id())).isInstanceOf(TitleTakenException.class);
    }

    @Test
    void purging_removes_a_page_for_ever_and_tells_it() {
        Page page = create("Purged");
        wiki.comments().add(manager, page.id(), OptionalLong.empty(), "<p>Hm.</p>");
        wiki.pages().trash(editor, page.id());

        assertThatThrownBy(() -> wiki.pages().purge(editor, page.id())).isInstanceOf(WikiException.class);
        wiki.pages().purge(admin, page.id());

        assertThatThrownBy(() -> wiki.pages().get(admin, page.id())).isInstanceOf(NotFoundException.class);
        assertThat(events).last().isInstanceOf(WikiEvent.PageRemoved.class);
    }

    @Test
    void the_tree_has_parents_before_children_and_only_what_the_reader_may_view() {
        Page a = create("A");
        Page hidden = under(a, "Hidden");
        under(hidden, "Below hidden");
        under(a, "Shown");
        restrict(hidden, RestrictionKind.VIEW, editor);

        assertThat(titles(wiki.pages().tree(viewer, space.key())))
                .containsExactly("Space " + space.key(), "A", "Shown");
        assertThat(titles(wiki.pages().tree(editor, space.key())))
                .containsExactly("Space " + space.key(), "A", "Hidden", "Below hidden", "Shown");
    }
}
