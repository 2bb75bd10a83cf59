package org.wikihost.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

abstract class DraftsContract extends PagesContract {
    @Test
    void a_new_page_keeps_the_id_of_its_draft() {
        Page draft = wiki.drafts().create(editor, newPage("Plan"));
        wiki.drafts().save(editor, draft.id(), "Plan", "<p>later</p>");
        assertThat(wiki.pages().find(editor, space.key(), "Plan")).isEmpty();
        assertThat(titles(wiki.pages().tree(editor, space.key()))).doesNotContain("Plan");
        assertThat(events).isEmpty();

        Page page = wiki.drafts().publish(editor, draft.id(), new PageEdit(1, "Plan A", "<p>now</p>", "", false));

        assertThat(page.id()).isEqualTo(draft.id());
        assertThat(wiki.pages().get(viewer, page.id()))
                .extracting(Page::title, Page::body, Page::version, Page::status)
                .containsExactly("Plan A", "<p>now</p>", 1, PageStatus.CURRENT);
        assertThat(events).hasOnlyElementsOfType(WikiEvent.PageCreated.class).hasSize(1);
        assertThat(wiki.drafts().unpublished(editor, page.id())).isEmpty();
    }

    @Test
    void drafts_may_have_a_title_that_is_taken_but_are_not_published_with_it() {
        create("Taken");
        Page draft = wiki.drafts().create(editor, newPage("Taken"));

        assertThatThrownBy(() ->
                        wiki.drafts().publish(editor, draft.id(), new PageEdit(1, "taken", "<p>x</p>", "", false)))
                .isInstanceOf(TitleTakenException.class);
    }

    @Test
    void all_who_edit_a_page_share_its_one_draft() {
        Page page = create("Shared");
        Page draft = wiki.drafts().open(editor, page.id());
        assertThat(draft.id()).isNotEqualTo(page.id());
        assertThat(draft.latestId()).isEqualTo(page.id());

        wiki.drafts().save(editor, draft.id(), "Shared", "<p>begun</p>");

        Page resumed = wiki.drafts().open(admin, page.id());
        assertThat(resumed.id()).isEqualTo(draft.id());
        assertThat(resumed.body()).isEqualTo("<p>begun</p>");
        assertThat(wiki.pages().get(viewer, page.id()).body()).isEqualTo("<p>Shared</p>");
    }

    @Test
    void publishing_or_discarding_ends_the_draft() {
        Page page = create("Ending");
        Page draft = wiki.drafts().open(editor, page.id());

        wiki.drafts().publish(editor, draft.id(), edit(page, "<p>two</p>"));
        assertThat(wiki.pages().get(viewer, page.id()).body()).isEqualTo("<p>two</p>");
        assertThatThrownBy(() -> wiki.drafts().save(editor, draft.id(), "Ending", "<p>late</p>"))
                .isInstanceOf(NotFoundException.class);

        Page next = wiki.drafts().open(editor, page.id());
        wiki.drafts().discard(editor, next.id());
        assertThat(wiki.drafts().ofPage(page.id())).isEmpty();
        Page unpublished = wiki.drafts().create(editor, newPage("Never"));
        wiki.drafts().discard(editor, unpublished.id());
        assertThat(wiki.pageChanges().find(unpublished.id())).isEmpty();
    }

    @Test
    void a_draft_that_nobody_changed_follows_the_page_and_another_one_stays() {
        Page untouched = create("Untouched");
        wiki.drafts().open(editor, untouched.id());
        wiki.pages().update(admin, untouched.id(), edit(untouched, "<p>new</p>"));
        assertThat(wiki.drafts().open(editor, untouched.id()))
                .extracting(Page::body, Page::version)
                .containsExactly("<p>new</p>", 2);

        Page changed = create("Changed");
        Page draft = wiki.drafts().open(editor, changed.id());
        wiki.drafts().save(editor, draft.id(), "Changed", "<p>mine</p>");
        wiki.pages().update(admin, changed.id(), edit(changed, "<p>new</p>"));
        assertThat(wiki.drafts().open(editor, changed.id()))
                .extracting(Page::body, Page::version)
                .containsExactly("<p>mine</p>", 1);
    }

    @Test
    void only_who_may_write_it_sees_a_draft() {
        Page page = create("Secret");
        Page draft = wiki.drafts().open(editor, page.id());
        Page unpublished = wiki.drafts().create(editor, newPage("More secret"));

        assertThatThrownBy(() -> wiki.drafts().open(viewer, page.id())).isInstanceOf(NotPermittedException.class);
        for (long id : new long[] {page.id(), draft.id(), unpublished.id()}) {
            assertThatThrownBy(() -> wiki.drafts().get(viewer, id)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> wiki.pages().get(editor, draft.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> wiki.drafts().create(viewer, newPage("No"))).isInstanceOf(NotPermittedException.class);
    }

    private NewPage newPage(String title) {
        return new NewPage(space.key(), OptionalLong.empty(), title, "<p>" + title + "</p>");
    }
}
