package org.wikihost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.event.api.EventListener;
import com.atlassian.sal.api.user.UserKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.OptimisticLockingFailureException;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;
import org.wikihost.events.EventBus;
import org.wikihost.i18n.Texts;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;
import org.wikihost.storageformat.StorageRenderer;
import org.wikihost.wiki.CopyRequest;
import org.wikihost.wiki.DemoSite;
import org.wikihost.wiki.MoveTarget;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.PageEdit;
import org.wikihost.wiki.Theme;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

class ConfluenceServicesTest {
    @TempDir
    private Path home;

    private final RequestScope scope = new RequestScope();
    private final Recorder recorder = new Recorder();
    private Database database;
    private Wiki wiki;
    private Contents contents;
    private CurrentUser currentUser;
    private User admin;
    private User editor;
    private org.wikihost.wiki.Page page;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(home, DatabaseKind.H2);
        wiki = new Wiki(database, Clock.systemUTC(), () -> "http://localhost/confluence");
        new DemoSite(wiki).fillWhenNew();
        contents = new Contents(wiki);
        currentUser = new CurrentUser(scope, wiki.users());
        admin = wiki.users().byName("admin").orElseThrow();
        editor = wiki.users().byName("editor").orElseThrow();
        page = wiki.pages().create(editor, new NewPage("DEMO", OptionalLong.empty(), "Page", "<p>one</p>"));
        EventBus events = new EventBus();
        events.register(recorder);
        new ConfluenceServices(wiki, scope, renderer(), new Texts(scope)).publishEvents(events);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_happens_in_the_wiki_is_published_as_confluences_events() {
        wiki.pages().update(editor, page.id(), new PageEdit(2, "Page", "<p>two</p>", "", false));
        wiki.comments().add(editor, page.id(), OptionalLong.empty(), "<p>hm</p>");
        wiki.pages()
                .copy(editor, page.id(), new CopyRequest("DEMO", OptionalLong.empty(), "Copy", false, false, false));
        wiki.pages().move(editor, page.id(), new MoveTarget.TopOf("DEMO"));
        wiki.pages().trash(editor, page.id());
        wiki.pages().restore(admin, page.id());
        wiki.pages().trash(editor, page.id());
        wiki.pages().purge(admin, page.id());
        wiki.spaces().remove(admin, "TEAM");

        assertThat(recorder.events)
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        PageUpdateEvent.class,
                        CommentCreateEvent.class,
                        PageCreateEvent.class,
                        PageCopyEvent.class,
                        PageMoveEvent.class,
                        PageTrashedEvent.class,
                        PageRestoreEvent.class,
                        PageTrashedEvent.class,
                        PageRemoveEvent.class,
                        SpaceRemoveEvent.class));
        PageUpdateEvent update = (PageUpdateEvent) recorder.events.get(0);
        assertThat(update.getPage().getBodyAsString()).isEqualTo("<p>two</p>");
        assertThat(update.getOriginalPage().getBodyAsString()).isEqualTo("<p>one</p>");
        assertThat(update.getOriginalPage().isLatestVersion()).isFalse();
        assertThat(((PageEvent) recorder.events.get(8)).getPage().getId()).isEqualTo(page.id());
    }

    @Test
    void an_app_saves_a_new_version_in_the_name_of_the_current_user() {
        HostPageManager manager = new HostPageManager(wiki.pageChanges(), contents, currentUser);
        Page current = manager.getPage(page.id());

        as(
                editor,
                () -> manager.saveNewVersion(
                        current, changed -> changed.setBodyAsString("<p>app</p>"), DefaultSaveContext.MINOR_EDIT));

        assertThat(current.getVersion()).isEqualTo(2);
        assertThat(manager.getPage("DEMO", "Page").getBodyAsString()).isEqualTo("<p>app</p>");
        assertThat(current.getLastModifier().getName()).isEqualTo("editor");
        assertThat(wiki.pages().history(editor, page.id()).get(0).minorEdit()).isTrue();
    }

    @Test
    void an_app_does_not_overwrite_a_version_it_has_not_seen() {
        HostPageManager manager = new HostPageManager(wiki.pageChanges(), contents, currentUser);
        Page stale = manager.getPage(page.id());
        wiki.pages().update(editor, page.id(), new PageEdit(2, "Page", "<p>two</p>", "", false));

        assertThatThrownBy(() -> manager.saveNewVersion(
                        stale, changed -> changed.setBodyAsString("<p>lost</p>"), DefaultSaveContext.DEFAULT))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_version_has_its_own_comment_author_and_date() {
        HostPageManager manager = new HostPageManager(wiki.pageChanges(), contents, currentUser);
        Page current = manager.getPage(page.id());
        assertThat(current.getVersionComment()).isNull();

        as(editor, () -> manager.saveNewVersion(current, comment("checked"), DefaultSaveContext.DEFAULT));
        as(admin, () -> manager.saveNewVersion(current, changed -> {}, DefaultSaveContext.DEFAULT));

        assertThat(current.getVersionComment()).as("a comment is not inherited").isNull();
        ContentEntityObject second = manager.getOtherVersion(current, 2);
        assertThat(second.getVersionComment()).isEqualTo("checked");
        assertThat(second.getLastModifier().getName()).isEqualTo("editor");
        assertThat(current.getLastModifier().getName()).isEqualTo("admin");
        assertThat(List.of(
                        manager.getOtherVersion(current, 1).getLastModificationDate(),
                        second.getLastModificationDate(),
                        manager.getPage(page.id()).getLastModificationDate()))
                .as("strictly later with each save")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(wiki.pages().history(editor, page.id()).get(1).message()).isEqualTo("checked");
    }

    @Test
    void an_app_walks_back_through_the_versions_of_a_page() {
        HostPageManager manager = new HostPageManager(wiki.pageChanges(), contents, currentUser);
        Page current = manager.getPage(page.id());
        manager.saveNewVersion(current, changed -> changed.setBodyAsString("<p>two</p>"), DefaultSaveContext.DEFAULT);
        manager.saveNewVersion(current, comment("third"), DefaultSaveContext.DEFAULT);

        List<VersionHistorySummary> summaries = manager.getVersionHistorySummaries(current);
        ContentEntityObject second = manager.getPreviousVersion(current);
        ContentEntityObject first = manager.getPreviousVersion(second);

        assertThat(summaries).extracting(VersionHistorySummary::getVersion).containsExactly(3, 2, 1);
        assertThat(summaries)
                .extracting(VersionHistorySummary::getVersionComment)
                .containsExactly("third", null, null);
        assertThat(summaries.get(0).getId()).isEqualTo(page.id());
        assertThat(manager.getById(summaries.get(1).getId()).getBodyAsString()).isEqualTo("<p>two</p>");
        assertThat(second.getVersion()).isEqualTo(2);
        assertThat(first.getBodyAsString()).isEqualTo("<p>one</p>");
        assertThat(first.isLatestVersion()).isFalse();
        assertThat(manager.getPreviousVersion(first)).isNull();
        assertThat(manager.getOtherVersion(first, 3).getId()).isEqualTo(page.id());
        assertThat(manager.getOtherVersion(current, 4)).isNull();
    }

    @Test
    void somebody_whom_an_app_sets_is_the_current_user_of_the_thread() throws Exception {
        HostPageManager manager = new HostPageManager(wiki.pageChanges(), contents, currentUser);
        HostLocaleResolver locales = new HostLocaleResolver(scope, wiki.users());
        wiki.users().changePreferences(editor.key(), Locale.FRENCH, Theme.MATCH);
        HostUser french = new HostUser(wiki.users().byName("editor").orElseThrow());
        Page current = manager.getPage(page.id());

        as(admin, () -> {
            AuthenticatedUserThreadLocal.asUser(french, () -> {
                assertThat(AuthenticatedUserThreadLocal.get()).isEqualTo(french);
                assertThat(locales.getLocale()).isEqualTo(Locale.FRENCH);
                assertThat(new Texts(scope).locale()).isEqualTo(Locale.FRENCH);
                manager.saveNewVersion(current, changed -> {}, DefaultSaveContext.DEFAULT);
            });
            assertThat(AuthenticatedUserThreadLocal.get()).isEqualTo(new HostUser(admin));
            assertThat(locales.getLocale()).isEqualTo(Locale.ENGLISH);
            AuthenticatedUserThreadLocal.reset();
            assertThat(currentUser.get()).isNull();
        });

        assertThat(current.getLastModifier()).isEqualTo(french);
        assertThat(AuthenticatedUserThreadLocal.get()).isNull();
        assertThat(locales.getLocale(new UserKey(editor.key()))).isEqualTo(Locale.FRENCH);
        assertThat(AuthenticatedUserThreadLocal.<String>asUser(
                        french, () -> currentUser.get().name()))
                .isEqualTo("editor");
    }

    @Test
    void a_cluster_lock_keeps_other_threads_out() throws Exception {
        ClusterLockService locks = new ClusterLocks();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            ClusterLock lock = locks.getLockForName("one");
            lock.lock();
            try {
                assertThat(other.submit(() -> locks.getLockForName("one").tryLock())
                                .get())
                        .isFalse();
                assertThat(other.submit(() -> locks.getLockForName("two").tryLock())
                                .get())
                        .isTrue();
            } finally {
                lock.unlock();
            }
            assertThat(other.submit(() -> locks.getLockForName("one").tryLock()).get())
                    .isTrue();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void managers_find_pages_comments_and_nothing_else() {
        HostPageManager manager = new HostPageManager(wiki.pageChanges(), contents, currentUser);
        long comment = wiki.comments()
                .add(editor, page.id(), OptionalLong.empty(), "<p>hm</p>")
                .id();

        assertThat(manager.getById(page.id())).isInstanceOf(Page.class);
        assertThat(manager.getById(comment)).isInstanceOf(Comment.class);
        assertThat(((Comment) manager.getById(comment)).getContainer().getId()).isEqualTo(page.id());
        assertThat(manager.getById(1)).isNull();
        assertThat(manager.getPage(comment)).isNull();
        assertThat(manager.getPage(page.id()).getSpace().getKey()).isEqualTo("DEMO");
        assertThat(manager.getPage(page.id()).isCurrent()).isTrue();
    }

    @Test
    void permissions_are_those_of_the_wiki() {
        PermissionManager permissions = new HostPermissionManager(wiki.permissions(), currentUser);
        HostPage target = contents.page(page);
        HostUser viewer = new HostUser(wiki.users().byName("viewer").orElseThrow());
        HostUser manager = new HostUser(wiki.users().byName("manager").orElseThrow());

        assertThat(permissions.hasPermission(viewer, Permission.VIEW, target)).isTrue();
        assertThat(permissions.hasPermission(viewer, Permission.EDIT, target)).isFalse();
        assertThat(permissions.hasPermission(null, Permission.VIEW, target)).isFalse();
        assertThat(permissions.hasPermission(new HostUser(editor), Permission.EDIT, target))
                .isTrue();
        assertThat(permissions.hasPermission(new HostUser(editor), Permission.REMOVE, target))
                .isTrue();
        assertThat(permissions.hasPermission(new HostUser(editor), Permission.ADMINISTER, target.getSpace()))
                .isFalse();
        assertThat(permissions.hasCreatePermission(manager, target, Comment.class))
                .isTrue();
        assertThat(permissions.hasCreatePermission(viewer, target, Comment.class))
                .isFalse();
        assertThat(permissions.hasCreatePermission(new HostUser(editor), target.getSpace(), Page.class))
                .isTrue();
        assertThat(permissions.hasPermission(
                        new HostUser(admin), Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION))
                .isTrue();
        assertThat(permissions.hasPermission(manager, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION))
                .isFalse();
        assertThat(permissions.hasPermission(new HostUser(admin), Permission.VIEW, null))
                .isFalse();
    }

    @Test
    void the_remote_user_is_the_one_the_thread_works_for() {
        HostUserManager users = new HostUserManager(wiki.users(), currentUser);
        assertThat(users.getRemoteUser()).isNull();

        as(editor, () -> {
            assertThat(users.getRemoteUser().getUsername()).isEqualTo("editor");
            assertThat(users.isLicensed(users.getRemoteUserKey())).isTrue();
            assertThat(users.isAdmin(users.getRemoteUserKey())).isFalse();
        });

        assertThat(users.isSystemAdmin(new UserKey(admin.key()))).isTrue();
        assertThat(users.getUserProfile(new UserKey("editor")))
                .as("a name is not a key")
                .isNull();
    }

    @Test
    void tasks_of_a_thread_pool_work_for_the_reader_who_gave_them() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            ExecutorService tasks = new RequestExecutors(scope).createExecutorService(pool);
            List<String> names = new ArrayList<>();

            as(editor, () -> tasks.execute(() -> names.add(currentUser.get().name())));
            tasks.submit(() -> names.add(String.valueOf(currentUser.get()))).get();

            assertThat(names).containsExactly("editor", "null");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void settings_of_apps_are_kept_by_namespace_and_refused_when_confluence_would() {
        HostPluginSettings settings = new HostPluginSettings(wiki.settingRows(), "app.one");
        settings.put("list", List.of("a", "b"));
        settings.put("map", Map.of("k", "v"));

        assertThat(settings.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(settings.put("list", "text")).isEqualTo(List.of("a", "b"));
        assertThat(settings.get("map")).isEqualTo(Map.of("k", "v"));
        assertThat(new HostPluginSettings(wiki.settingRows(), "app.two").get("list"))
                .isNull();
        assertThat(settings.remove("list")).isEqualTo("text");
        assertThat(settings.get("list")).isNull();
        assertThatThrownBy(() -> settings.put("n", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put("big", "x".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.get("k".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void apps_read_change_and_render_macros_of_a_text() throws Exception {
        HostXhtmlContent xhtml = new HostXhtmlContent(renderer());
        ConversionContext context = contents.context(contents.page(page), ConversionContextOutputType.PDF);
        String storage = "<p>x</p><ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"a\">1</ac:parameter>"
                + "<ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body></ac:structured-macro>";
        List<String> seen = new ArrayList<>();

        xhtml.handleMacroDefinitions(storage, context, macro -> seen.add(macro.getName() + macro.getBodyText()));
        String updated = xhtml.updateMacroDefinitions(storage, context, macro -> {
            macro.setParameters(Map.of("a", "2"));
            return macro;
        });

        assertThat(seen).containsExactly("m{}");
        assertThat(updated).isEqualTo(storage.replace(">1<", ">2<"));
        assertThat(xhtml.updateMacroDefinitions(storage, context, macro -> null))
                .isEqualTo("<p>x</p>");
        assertThat(xhtml.convertStorageToView("<p>y</p>", context)).isEqualTo("<p>y</p>");
        assertThat(context.getEntity().getId()).isEqualTo(page.id());
        assertThat(context.getSpaceKey()).isEqualTo("DEMO");
        assertThat(context.getOutputType()).isEqualTo("pdf");
        assertThatThrownBy(() -> xhtml.convertStorageToView("<p>", context)).isInstanceOf(XhtmlException.class);
    }

    @Test
    void links_to_pages_that_the_reader_may_not_view_lead_nowhere() {
        WikiLinks links = new WikiLinks(wiki, currentUser, "/confluence");

        assertThat(links.page("TEAM", "Team", null)).isEmpty();
        as(editor, () -> {
            assertThat(links.page("TEAM", "Team", null)).isPresent();
            assertThat(links.page(null, "Page", page.id()))
                    .contains("/confluence/pages/viewpage.action?pageId=" + page.id());
        });
    }

    private static Modification<Page> comment(String comment) {
        return changed -> changed.setVersionComment(comment);
    }

    private void as(User user, Runnable work) {
        Reader reader = new Reader(new HostUser(user), Locale.ENGLISH, Reader.Theme.LIGHT);
        scope.as(reader, () -> {
            work.run();
            return Optional.empty();
        });
    }

    private StorageRenderer renderer() {
        return new StorageRenderer(
                name -> Optional.empty(), new WikiLinks(wiki, currentUser, "/confluence"), () -> Locale.ENGLISH);
    }

    /** Listens as an app does. */
    public static final class Recorder {
        private final List<Object> events = new ArrayList<>();

        @EventListener
        public void heard(Object event) {
            events.add(event);
        }
    }
}
