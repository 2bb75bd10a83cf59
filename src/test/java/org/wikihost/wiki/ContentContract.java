package org.wikihost.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** All that a wiki promises, on whatever database. */
abstract class ContentContract extends PermissionsContract {
    @Test
    void the_data_is_there_when_the_wiki_is_opened_again() {
        Page page = create("Kept");

        Wiki again = open();

        assertThat(again.isNew()).isFalse();
        new DemoSite(again).fillWhenNew();
        assertThat(again.pages().get(viewer, page.id()).body()).isEqualTo("<p>Kept</p>");
        assertThat(again.users().all()).extracting(User::name).containsExactly("admin", "editor", "manager", "viewer");
    }

    @Test
    void language_and_theme_are_kept_for_each_person() {
        wiki.users().changePreferences(viewer.key(), Locale.FRENCH, Theme.DARK);

        assertThat(user("viewer").language()).isEqualTo(Locale.FRENCH);
        assertThat(user("viewer").theme()).isEqualTo(Theme.DARK);
        assertThat(user("editor").language()).isEqualTo(Locale.ENGLISH);
        wiki.users().changePreferences(viewer.key(), Locale.ENGLISH, Theme.MATCH);
    }

    @Test
    void answers_to_a_removed_comment_stay() {
        Page page = create("Thread");
        Comment first = wiki.comments().add(manager, page.id(), OptionalLong.empty(), "<p>1</p>");
        Comment second = wiki.comments().add(editor, page.id(), OptionalLong.of(first.id()), "<p>2</p>");

        wiki.comments().remove(manager, first.id());

        assertThat(wiki.comments().get(viewer, second.id()).parentId()).isEmpty();
    }

    @Test
    void a_comment_answers_only_a_comment_of_its_page() {
        Comment elsewhere = wiki.comments().add(manager, create("Here").id(), OptionalLong.empty(), "<p>1</p>");
        Page page = create("There");

        assertThatThrownBy(() -> wiki.comments().add(manager, page.id(), OptionalLong.of(elsewhere.id()), "<p>2</p>"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_file_of_several_megabytes_comes_back_whole_in_each_version() {
        Page page = create("Files");
        byte[] big = new byte[3_000_000];
        Arrays.fill(big, (byte) 7);

        wiki.attachments().save(editor, page.id(), "big.bin", "application/octet-stream", "first", big);
        wiki.attachments().save(editor, page.id(), "big.bin", "application/octet-stream", "second", new byte[] {1});

        assertThat(wiki.attachments().of(viewer, page.id()))
                .extracting(Attachment::version, Attachment::size)
                .containsExactly(tuple(2, 1L));
        assertThat(wiki.attachments().versions(viewer, page.id(), "big.bin")).hasSize(2);
        assertThat(wiki.attachments().data(viewer, page.id(), "big.bin", 1)).isEqualTo(big);
        assertThatThrownBy(() -> wiki.attachments().data(viewer, page.id(), "big.bin", 3))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_file_name_cannot_be_a_path() {
        Page page = create("Paths");

        assertThatThrownBy(() -> wiki.attachments().save(editor, page.id(), "../x", "text/plain", "", new byte[0]))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_property_has_its_own_version_and_must_be_json() {
        Page page = create("Properties");
        wiki.properties().create(editor, page.id(), "k", "{\"a\":1}");

        assertThat(wiki.properties().update(editor, page.id(), "k", "[2]", 2).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> wiki.properties().update(editor, page.id(), "k", "[3]", 2))
                .isInstanceOf(VersionConflictException.class);
        assertThatThrownBy(() -> wiki.properties().create(editor, page.id(), "k", "1"))
                .isInstanceOf(VersionConflictException.class);
        assertThatThrownBy(() -> wiki.properties().create(editor, page.id(), "other", "{not json"))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(wiki.properties().find(viewer, page.id(), "k").orElseThrow().json())
                .isEqualTo("[2]");
    }

    @Test
    void labels_are_lower_case_and_stay_single() {
        Page page = create("Labelled");

        wiki.labels().add(editor, page.id(), List.of("Journey", "journey", "étape"));
        wiki.labels().remove(editor, page.id(), "Étape");

        assertThat(wiki.labels().of(viewer, page.id())).containsExactly("journey");
        assertThatThrownBy(() -> wiki.labels().add(editor, page.id(), List.of("two words")))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void watchers_get_a_mail_in_their_language_but_not_for_their_own_or_minor_edits() {
        Page page = create("Watched");
        wiki.users().changePreferences(manager.key(), Locale.FRENCH, Theme.MATCH);
        wiki.watches().watchPage(manager, page.id(), true);

        Page second = wiki.pages().update(editor, page.id(), edit(page, "<p>two</p>"));
        wiki.pages().update(editor, page.id(), new PageEdit(3, second.title(), "<p>three</p>", "", true));
        wiki.comments().add(manager, page.id(), OptionalLong.empty(), "<p>Hm</p>");

        assertThat(wiki.outbox().mails(10))
                .extracting(Mail::to)
                .containsExactly("editor@example.org", "manager@example.org");
        assertThat(wiki.outbox().mails(10).get(1).html())
                .contains("Editor a modifié la page")
                .contains(">Watched</a>");
        assertThat(wiki.outbox().mails(10).get(0).html()).contains("Manager commented on the page");
        wiki.users().changePreferences(manager.key(), Locale.ENGLISH, Theme.MATCH);
    }

    @Test
    void who_is_mentioned_in_a_comment_gets_one_mail_that_says_so_with_the_comment_and_a_link_to_it() {
        wiki.showCommentsInMails(
                (comment, reader) -> "<p>" + reader.name() + ": <a href=\"/confluence/x\">here</a></p>");
        Page page = create("Talk");
        wiki.watches().watchPage(viewer, page.id(), true);

        Comment comment = wiki.comments()
                .add(manager, page.id(), OptionalLong.empty(), "<p>" + mention(viewer) + mention(manager) + "</p>");

        assertThat(wiki.outbox().mails(10))
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("viewer@example.org", "editor@example.org");
        assertThat(mailTo(viewer))
                .contains("Manager mentioned you in a comment on the page")
                .contains("pageId=" + page.id() + "&amp;focusedCommentId=" + comment.id() + "#comment-" + comment.id())
                .contains("viewer: <a href=\"http://localhost/confluence/x\">here</a>");
        assertThat(mailTo(editor)).contains("Manager commented on the page").contains("editor: <a");
    }

    @Test
    void an_edit_of_a_comment_is_told_to_those_alone_whom_it_mentions_first() {
        Page page = create("Edited talk");
        Comment comment =
                wiki.comments().add(manager, page.id(), OptionalLong.empty(), "<p>" + mention(editor) + "</p>");
        wiki.outbox().clear();

        wiki.comments().update(manager, comment.id(), 2, "<p>" + mention(editor) + mention(viewer) + "</p>");

        assertThat(wiki.outbox().mails(10)).extracting(Mail::to).containsExactly("viewer@example.org");
    }

    @Test
    void nobody_is_told_of_a_page_that_is_hidden_from_them_by_mentioning_them() {
        Page page = create("Secret");
        restrict(page, RestrictionKind.VIEW, editor);

        Page second = wiki.pages().update(editor, page.id(), edit(page, "<p>" + mention(viewer) + "</p>"));
        assertThat(wiki.outbox().mails(10)).isEmpty();

        wiki.restrictions().set(editor, page.id(), List.of());
        wiki.pages().update(editor, page.id(), edit(second, "<p>" + mention(viewer) + mention(manager) + "</p>"));
        assertThat(wiki.outbox().mails(10)).extracting(Mail::to).containsExactly("manager@example.org");
        assertThat(mailTo(manager)).contains("Editor mentioned you on the page");
    }

    private static String mention(User user) {
        return "<ac:link><ri:user ri:userkey=\"" + user.key() + "\" /></ac:link>";
    }

    private String mailTo(User user) {
        return wiki.outbox().mails(10).stream()
                .filter(mail -> mail.to().equals(user.email()))
                .findFirst()
                .orElseThrow()
                .html();
    }

    @Test
    void a_watcher_of_the_space_gets_no_mail_about_a_page_that_is_hidden() {
        wiki.watches().watchSpace(viewer, space.key(), true);
        Page page = create("Hidden soon");
        assertThat(wiki.outbox().mails(10)).extracting(Mail::to).containsExactly("viewer@example.org");

        restrict(page, RestrictionKind.VIEW, editor);
        wiki.pages().update(editor, page.id(), edit(page, "<p>secret</p>"));

        assertThat(wiki.outbox().mails(10)).hasSize(1);
    }

    @Test
    void a_space_goes_with_all_it_holds() {
        Page page = create("Gone");
        assertThatThrownBy(() -> wiki.spaces().remove(editor, space.key())).isInstanceOf(NotPermittedException.class);

        wiki.spaces().remove(admin, space.key());

        assertThat(wiki.pageChanges().find(page.id())).isEmpty();
        assertThat(events).last().isInstanceOf(WikiEvent.SpaceRemoved.class);
    }

    @Test
    void a_space_key_is_letters_and_digits_and_unique_whatever_the_case() {
        assertThatThrownBy(() -> wiki.spaces().create(admin, "A B", "x", ""))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> wiki.spaces().create(admin, space.key().toLowerCase(Locale.ROOT), "x", ""))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_listener_that_fails_undoes_the_change() {
        Page page = create("Undone");
        Wiki failing = open();
        failing.listen(event -> {
            throw new IllegalStateException("no");
        });

        assertThatThrownBy(() -> failing.pages().update(editor, page.id(), edit(page, "<p>lost</p>")))
                .hasMessage("no");
        assertThat(wiki.pages().get(viewer, page.id()).version()).isEqualTo(1);
    }

    @Test
    void search_understands_the_query_language() {
        Page parent = create("Étapes du client");
        Page child = wiki.pages()
                .create(
                        editor,
                        new NewPage(
                                space.key(), OptionalLong.of(parent.id()), "Channels 100%", "<p>phone and shop</p>"));
        wiki.labels().add(editor, child.id(), List.of("map"));

        assertThat(found("title = \"étapes DU client\"")).containsExactly("Étapes du client");
        assertThat(found("title ~ \"étape*\" or text ~ phone order by title"))
                .containsExactly("Channels 100%", "Étapes du client");
        assertThat(found("title ~ \"0%\"")).containsExactly("Channels 100%");
        assertThat(found("label in (map, other) and type = page")).containsExactly("Channels 100%");
        assertThat(found("creator = editor and not label = map")).containsExactly("Étapes du client");
        assertThat(found("ancestor = " + parent.id())).containsExactly("Channels 100%");
        assertThat(found("parent = " + parent.id() + " and type = blogpost")).isEmpty();
        assertThat(wiki.search()
                        .search(viewer, "id = " + child.id(), 0, 5)
                        .hits()
                        .get(0)
                        .excerpt())
                .isEqualTo("phone and shop");
    }

    @Test
    void search_gives_one_part_at_a_time_and_the_total() {
        for (int i = 0; i < 5; i++) {
            create("Part " + i);
        }

        SearchResults results =
                wiki.search().search(viewer, "space = " + space.key() + " and title ~ part order by title", 2, 2);

        assertThat(results.total()).isEqualTo(5);
        assertThat(results.hits()).extracting(hit -> hit.page().title()).containsExactly("Part 2", "Part 3");
    }

    @Test
    void a_query_with_a_mistake_is_refused_with_its_place() {
        assertThatThrownBy(() -> found("title = "))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("at position");
        assertThatThrownBy(() -> found("colour = blue")).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> found("title = a title = b")).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> found("title ~ 'x' ; drop")).isInstanceOf(InvalidRequestException.class);
    }

    private List<String> found(String cql) {
        String query = cql.contains("order by")
                ? "space = " + space.key() + " and (" + cql.replace(" order by", ") order by")
                : "space = " + space.key() + " and (" + cql + ")";
        return wiki.search().search(viewer, query, 0, 50).hits().stream()
                .map(hit -> hit.page().title())
                .toList();
    }
}
