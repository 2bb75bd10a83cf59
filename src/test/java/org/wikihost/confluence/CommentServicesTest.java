package org.wikihost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.content.service.comment.DeleteCommentCommand;
import com.atlassian.confluence.content.service.comment.EditCommentCommand;
import com.atlassian.confluence.core.service.NotAuthorizedException;
import com.atlassian.confluence.core.service.NotValidException;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.event.api.EventListener;
import com.atlassian.sal.api.user.UserKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;
import org.wikihost.database.TestDatabase;
import org.wikihost.events.EventBus;
import org.wikihost.i18n.Texts;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.wiki.DemoSite;
import org.wikihost.wiki.InvalidRequestException;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.PageEdit;
import org.wikihost.wiki.ReadOnlyModeException;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** What an app may do with the comments of a page. */
class CommentServicesTest {
    @TempDir
    private Path home;

    private final RequestScope scope = new RequestScope();
    private final Recorder recorder = new Recorder();
    private Database database;
    private Wiki wiki;
    private HostCommentManager manager;
    private HostCommentService service;
    private HostContentPropertyManager properties;
    private HostPage page;
    private User author;
    private User viewer;
    private User admin;

    @BeforeEach
    void open() throws Exception {
        database = TestDatabase.open(home, DatabaseKind.H2);
        wiki = new Wiki(database, Clock.systemUTC(), () -> "http://localhost/confluence");
        new DemoSite(wiki).fillWhenNew();
        Contents contents = new Contents(wiki);
        CurrentUser currentUser = new CurrentUser(scope, wiki.users());
        manager = new HostCommentManager(wiki.pageChanges(), wiki.commentChanges(), contents, currentUser);
        service = new HostCommentService(wiki.commentChanges(), wiki.permissions(), currentUser);
        properties = new HostContentPropertyManager(wiki.stringProperties());
        author = wiki.users().byName("manager").orElseThrow();
        viewer = wiki.users().byName("viewer").orElseThrow();
        admin = wiki.users().byName("admin").orElseThrow();
        page = contents.page(
                wiki.pages().create(admin, new NewPage("DEMO", OptionalLong.empty(), "Page", "<p>one</p>")));
        StorageRenderer renderer = new StorageRenderer(
                name -> Optional.empty(), new WikiLinks(wiki, currentUser, "/confluence"), () -> Locale.ENGLISH);
        EventBus events = new EventBus();
        events.register(recorder);
        new ConfluenceServices(wiki, scope, renderer, new Texts(scope)).publishEvents(events);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @SuppressWarnings("JavaUtilDate") // Confluence asks with it.
    void an_app_adds_comments_and_answers_in_the_name_of_the_current_user_without_a_check_of_permissions() {
        Comment root = as(viewer, () -> manager.addCommentToObject(page, null, "<p>Why?</p>"));
        Comment answer = as(author, () -> manager.addCommentToObject(page, root, "<p>Because.</p>"));

        assertThat(root.getCreator().getName()).isEqualTo("viewer");
        assertThat(root.getParent()).isNull();
        assertThat(manager.getComment(answer.getId()).getParent().getId()).isEqualTo(root.getId());
        assertThat(answer.getBodyAsString()).isEqualTo("<p>Because.</p>");
        assertThat(answer.getContainer().getId()).isEqualTo(page.getId());
        assertThat(answer.getUrlPath())
                .isEqualTo("/pages/viewpage.action?pageId=" + page.getId() + "&focusedCommentId=" + answer.getId()
                        + "#comment-" + answer.getId());
        assertThat(manager.getPageComments(page.getId(), new Date(0)))
                .extracting(Comment::getId)
                .containsExactly(root.getId(), answer.getId());
        assertThat(manager.getPageComments(page.getId(), new Date(Long.MAX_VALUE)))
                .isEmpty();
        assertThat(manager.getComment(page.getId())).isNull();
    }

    @Test
    void only_a_current_page_takes_comments() {
        wiki.pages().update(admin, page.getId(), new PageEdit(2, "Page", "<p>two</p>", "", false));
        HostPage old = (HostPage) manager.getOtherVersion(manager.getById(page.getId()), 1);

        assertThatThrownBy(() -> manager.addCommentToObject(old, null, "<p>Late</p>"))
                .isInstanceOf(IllegalArgumentException.class);
        wiki.settings().setReadOnly(true);
        assertThatThrownBy(() -> manager.addCommentToObject(page, null, "<p>x</p>"))
                .isInstanceOf(ReadOnlyModeException.class);
    }

    @Test
    void a_comment_is_edited_and_deleted_by_its_author_and_by_nobody_else() {
        Comment comment = as(author, () -> manager.addCommentToObject(page, null, "<p>Why?</p>"));
        EditCommentCommand edit = service.newEditCommentCommand(comment.getId(), "<p>Why not?</p>");
        DeleteCommentCommand delete = service.newDeleteCommentCommand(comment.getId());

        as(viewer, () -> {
            assertThat(edit.isAuthorized()).isFalse();
            assertThatThrownBy(edit::isValid).isInstanceOf(NotAuthorizedException.class);
            assertThatThrownBy(edit::execute).isInstanceOf(NotAuthorizedException.class);
            assertThatThrownBy(delete::execute).isInstanceOf(NotAuthorizedException.class);
            return true;
        });
        as(author, () -> {
            assertThat(edit.isAuthorized() && edit.isValid()).isTrue();
            edit.execute();
            return true;
        });
        assertThat(manager.getComment(comment.getId()).getBodyAsString()).isEqualTo("<p>Why not?</p>");

        as(author, () -> {
            delete.execute();
            return true;
        });
        assertThat(manager.getComment(comment.getId())).isNull();
        assertThat(as(admin, delete::isAuthorized)).as("it is gone").isFalse();
    }

    @Test
    void a_text_that_cannot_be_a_comment_is_told_as_an_error() {
        Comment comment = as(author, () -> manager.addCommentToObject(page, null, "<p>Why?</p>"));

        for (String text : List.of(" ", "<p>")) {
            EditCommentCommand edit = service.newEditCommentCommand(comment.getId(), text);
            as(author, () -> {
                assertThat(edit.isValid()).isFalse();
                assertThat(edit.getValidationErrors()).hasSize(1);
                assertThatThrownBy(edit::execute).isInstanceOf(NotValidException.class);
                return true;
            });
        }
        assertThat(manager.getComment(comment.getId()).getVersion()).isEqualTo(1);
    }

    @Test
    void adding_editing_and_deleting_is_published_whoever_does_it() {
        Comment comment = as(author, () -> manager.addCommentToObject(page, null, "<p>1</p>"));
        as(author, () -> {
            service.newEditCommentCommand(comment.getId(), "<p>2</p>").execute();
            return true;
        });
        wiki.comments().update(author, comment.getId(), 3, "<p>3</p>");
        wiki.comments().remove(admin, comment.getId());

        assertThat(recorder.events)
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        CommentCreateEvent.class,
                        CommentUpdateEvent.class,
                        CommentUpdateEvent.class,
                        CommentRemoveEvent.class));
        assertThat(recorder.events)
                .allSatisfy(event -> assertThat(event.getComment().getId()).isEqualTo(comment.getId()));
        assertThat(recorder.events.get(3).getComment().getContainer().getId()).isEqualTo(page.getId());
    }

    @Test
    void string_properties_stay_with_a_comment_and_are_gone_with_it() {
        Comment comment = as(author, () -> manager.addCommentToObject(page, null, "<p>1</p>"));
        properties.setStringProperty(comment, "touch", "one");
        properties.setStringProperty(comment, "touch", "two");
        properties.setStringProperty(page, "touch", "page");

        assertThat(properties.getStringProperty(manager.getComment(comment.getId()), "touch"))
                .isEqualTo("two");
        assertThat(properties.getStringProperty(page, "touch")).isEqualTo("page");
        assertThat(properties.getStringProperty(comment, "other")).isNull();
        assertThatThrownBy(() -> properties.setStringProperty(comment, "long", "x".repeat(256)))
                .isInstanceOf(InvalidRequestException.class);

        wiki.comments().remove(admin, comment.getId());
        assertThat(properties.getStringProperty(comment, "touch")).isNull();
    }

    @Test
    void comments_and_their_properties_are_purged_with_their_page() {
        Comment comment = as(author, () -> manager.addCommentToObject(page, null, "<p>1</p>"));
        properties.setStringProperty(comment, "touch", "one");

        wiki.pages().trash(admin, page.getId());
        assertThat(properties.getStringProperty(comment, "touch")).isEqualTo("one");
        wiki.pages().purge(admin, page.getId());

        assertThat(manager.getComment(comment.getId())).isNull();
        assertThat(properties.getStringProperty(comment, "touch")).isNull();
    }

    @Test
    void a_removed_person_is_an_unknown_user_who_may_nothing_and_does_not_exist() {
        Comment comment = as(author, () -> manager.addCommentToObject(page, null, "<p>1</p>"));
        HostUserAccessor people = new HostUserAccessor(wiki.users());
        HostPermissionManager permissions =
                new HostPermissionManager(wiki.permissions(), new CurrentUser(scope, wiki.users()));
        UserKey key = new UserKey(author.key());

        wiki.users().remove(author.key());

        assertThat(manager.getComment(comment.getId()).getCreator().getFullName())
                .isEqualTo("Unknown User (manager)");
        assertThat(people.getUserByKey(key).getFullName()).isEqualTo("Unknown User (manager)");
        assertThat(people.getExistingUserByKey(key)).isNull();
        assertThat(people.getUserByName("manager")).isNull();
        assertThat(permissions.hasPermission(people.getUserByKey(key), Permission.VIEW, page))
                .isFalse();
        assertThat(wiki.users().login("manager", "manager")).isEmpty();
    }

    private <T> T as(User user, Supplier<T> work) {
        Reader reader = new Reader(new HostUser(user), Locale.ENGLISH, Reader.Theme.LIGHT);
        return scope.as(reader, work);
    }

    /** Listens as an app does. */
    public static final class Recorder {
        private final List<CommentEvent> events = new ArrayList<>();

        @EventListener
        public void heard(CommentEvent event) {
            events.add(event);
        }
    }
}
