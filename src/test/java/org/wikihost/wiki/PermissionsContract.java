package org.wikihost.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

abstract class PermissionsContract extends DraftsContract {
    @Test
    void only_the_right_password_logs_in() {
        assertThat(wiki.users().login("Editor", "editor")).contains(editor);
        assertThat(wiki.users().login("editor", "viewer")).isEmpty();
        assertThat(wiki.users().login("nobody", "nobody")).isEmpty();
    }

    @Test
    void a_viewer_reads_but_changes_nothing() {
        Page page = create("Read only for some");

        assertThat(wiki.pages().get(viewer, page.id()).title()).isEqualTo("Read only for some");
        assertThatThrownBy(() -> wiki.pages().update(viewer, page.id(), edit(page, "<p>x</p>")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> wiki.pages().trash(viewer, page.id())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> wiki.labels().add(viewer, page.id(), List.of("x")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> wiki.attachments().save(viewer, page.id(), "a", "text/plain", "", new byte[0]))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> wiki.properties().create(viewer, page.id(), "k", "1"))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> wiki.comments().add(viewer, page.id(), OptionalLong.empty(), "<p>x</p>"))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void a_manager_comments_but_does_not_edit() {
        Page page = create("Discussed");

        wiki.comments().add(manager, page.id(), OptionalLong.empty(), "<p>Why?</p>");

        assertThatThrownBy(() -> wiki.pages().update(manager, page.id(), edit(page, "<p>x</p>")))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void anonymous_readers_see_only_what_everybody_may_see() {
        Page page = create("Open");
        assertThatThrownBy(() -> wiki.pages().get(null, page.id())).isInstanceOf(NotFoundException.class);
        assertThat(wiki.spaces().visible(null)).isEmpty();

        wiki.spaces()
                .setGrants(admin, space, List.of(new SpaceGrant(SpacePermission.VIEWSPACE, new Subject.Everybody())));

        assertThat(wiki.pages().get(null, page.id()).title()).isEqualTo("Open");
        assertThat(wiki.spaces().visible(null)).extracting(Space::key).containsExactly(space.key());
    }

    @Test
    void a_space_of_others_does_not_exist_for_a_viewer() {
        long teamHome = wiki.spaces().get(editor, "TEAM").homePageId().orElseThrow();

        assertThatThrownBy(() -> wiki.spaces().get(viewer, "TEAM")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> wiki.pages().get(viewer, teamHome)).isInstanceOf(NotFoundException.class);
        assertThat(wiki.pages().find(viewer, "TEAM", "Team")).isEmpty();
        assertThat(wiki.spaces().visible(viewer)).extracting(Space::key).doesNotContain("TEAM");
        assertThat(wiki.search().search(viewer, "space = TEAM", 0, 10).total()).isZero();
    }

    @Test
    void a_view_restriction_also_hides_the_pages_below() {
        Page top = create("Secret");
        Page child = under(top, "Secret child");
        restrict(top, RestrictionKind.VIEW, editor);

        assertThatThrownBy(() -> wiki.pages().get(viewer, child.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> wiki.comments().of(manager, child.id())).isInstanceOf(NotFoundException.class);
        assertThat(wiki.pages().get(admin, child.id()).title()).isEqualTo("Secret child");
    }

    @Test
    void an_edit_restriction_holds_for_the_page_alone() {
        Page top = create("Guarded");
        Page child = under(top, "Free");
        restrict(top, RestrictionKind.EDIT, admin);

        assertThat(wiki.permissions().canEdit(editor, top)).isFalse();
        assertThat(wiki.permissions().canView(viewer, top)).isTrue();
        assertThat(wiki.permissions().canEdit(editor, child)).isTrue();
    }

    @Test
    void nobody_shuts_themselves_out_of_a_page() {
        Page page = create("Careful");

        wiki.restrictions()
                .set(
                        editor,
                        page.id(),
                        List.of(new Restriction(RestrictionKind.VIEW, new Subject.OfUser(admin.key()))));

        assertThat(wiki.permissions().canView(editor, page)).isTrue();
        assertThat(wiki.permissions().canView(viewer, page)).isFalse();
    }

    @Test
    void a_comment_is_changed_by_its_author_or_a_space_administrator() {
        Page page = create("Talk");
        Comment comment = wiki.comments().add(manager, page.id(), OptionalLong.empty(), "<p>Mine</p>");

        assertThatThrownBy(() -> wiki.comments().update(editor, comment.id(), 2, "<p>x</p>"))
                .isInstanceOf(NotPermittedException.class);
        assertThat(wiki.comments()
                        .update(manager, comment.id(), 2, "<p>Still mine</p>")
                        .body())
                .isEqualTo("<p>Still mine</p>");
        wiki.comments().remove(admin, comment.id());
        assertThat(wiki.comments().of(viewer, page.id())).isEmpty();
    }

    @Test
    void anonymous_readers_comment_where_the_space_lets_them_but_not_on_pages_hidden_from_them() {
        Page open = create("Open");
        Page hidden = create("Hidden");
        restrict(hidden, RestrictionKind.VIEW, editor);
        assertThat(wiki.permissions().canComment(null, open)).isFalse();

        List<SpaceGrant> grants = new ArrayList<>(wiki.spaces().grants(space));
        grants.add(new SpaceGrant(SpacePermission.VIEWSPACE, new Subject.Everybody()));
        grants.add(new SpaceGrant(SpacePermission.COMMENT, new Subject.Everybody()));
        wiki.spaces().setGrants(admin, space, grants);

        Comment comment = wiki.comments().add(null, open.id(), OptionalLong.empty(), "<p>Hi</p>");
        assertThat(comment.creator()).isNull();
        assertThat(wiki.permissions().canEdit(null, comment)).isFalse();
        assertThat(wiki.permissions().canComment(null, hidden)).isFalse();
    }

    @Test
    void a_viewer_of_a_restricted_page_may_comment_it_with_the_permission_of_the_space() {
        Page page = create("Few");
        restrict(page, RestrictionKind.VIEW, editor, manager, viewer);

        assertThat(wiki.permissions().canComment(manager, page)).isTrue();
        assertThat(wiki.permissions().canComment(viewer, page)).isFalse();
    }

    @Test
    void people_are_looked_up_by_users_until_that_is_for_administrators_alone() {
        assertThat(wiki.search().people(viewer, "ad*")).extracting(User::name).containsExactly("admin");
        assertThat(wiki.search().people(viewer, "ad")).isEmpty();
        assertThat(wiki.search().people(null, "ad*")).isEmpty();
        wiki.settings().hidePeople(true);
        try {
            assertThat(wiki.search().people(viewer, "ad*")).isEmpty();
            assertThat(wiki.search().people(admin, "ad*")).hasSize(1);
        } finally {
            wiki.settings().hidePeople(false);
        }
    }

    @Test
    void in_read_only_mode_nothing_changes() {
        Page page = create("Frozen");
        wiki.settings().setReadOnly(true);
        try {
            assertThatThrownBy(() -> wiki.pages().update(admin, page.id(), edit(page, "<p>x</p>")))
                    .isInstanceOf(ReadOnlyModeException.class);
            assertThatThrownBy(() -> create("New")).isInstanceOf(ReadOnlyModeException.class);
            assertThatThrownBy(() -> wiki.pages().trash(admin, page.id())).isInstanceOf(ReadOnlyModeException.class);
            assertThatThrownBy(() -> wiki.comments().add(admin, page.id(), OptionalLong.empty(), "<p>x</p>"))
                    .isInstanceOf(ReadOnlyModeException.class);
        } finally {
            wiki.settings().setReadOnly(false);
        }
        assertThat(wiki.pages().get(viewer, page.id()).version()).isEqualTo(1);
    }

    @Test
    void lists_of_pages_ask_as_many_questions_for_many_pages_as_for_few() {
        for (int i = 0; i < 3; i++) {
            create("Few " + i);
        }
        long few = statementsOfTree();
        for (int i = 0; i < 40; i++) {
            create("Many " + i);
        }

        assertThat(statementsOfTree()).isEqualTo(few);
    }
}
