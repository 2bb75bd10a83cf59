package org.wikihost.wiki;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;
import org.wikihost.database.TestDatabase;

/** A wiki on one database for all tests of a class; each test has a space of its own, with DEMO's permissions. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WikiContract {
    @TempDir
    private static Path home;

    final List<WikiEvent> events = new CopyOnWriteArrayList<>();
    Wiki wiki;
    Space space;
    User admin;
    User editor;
    User manager;
    User viewer;
    private Database database;
    private int spaces;

    abstract DatabaseKind databaseKind();

    @BeforeAll
    void openWiki() throws Exception {
        database = TestDatabase.open(home.resolve(databaseKind().name()), databaseKind());
        wiki = open();
        new DemoSite(wiki).fillWhenNew();
        wiki.listen(events::add);
        admin = user("admin");
        editor = user("editor");
        manager = user("manager");
        viewer = user("viewer");
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void newSpace() {
        String key = "T" + ++spaces;
        space = wiki.spaces().create(admin, key, "Space " + key, "");
        wiki.spaces().setGrants(admin, space, wiki.spaces().grants(demo()));
        wiki.outbox().clear();
        events.clear();
    }

    Wiki open() {
        return new Wiki(database, Clock.systemUTC(), () -> "http://localhost/confluence");
    }

    Space demo() {
        return wiki.spaces().find("DEMO").orElseThrow();
    }

    User user(String name) {
        return wiki.users().byName(name).orElseThrow();
    }

    Page create(String title) {
        return create(title, OptionalLong.empty());
    }

    Page create(String title, OptionalLong parent) {
        return wiki.pages().create(editor, new NewPage(space.key(), parent, title, "<p>" + title + "</p>"));
    }

    Page under(Page parent, String title) {
        return create(title, OptionalLong.of(parent.id()));
    }

    PageEdit edit(Page page, String body) {
        return new PageEdit(page.version() + 1, page.title(), body, "", false);
    }

    void restrict(Page page, RestrictionKind kind, User... users) {
        wiki.restrictions()
                .set(
                        users[0],
                        page.id(),
                        Arrays.stream(users)
                                .map(user -> new Restriction(kind, new Subject.OfUser(user.key())))
                                .toList());
    }

    List<String> titles(List<PageSummary> pages) {
        return pages.stream().map(PageSummary::title).toList();
    }

    long statementsOfTree() {
        return database.statements()
                .record(() -> wiki.pages().tree(viewer, space.key()))
                .statements()
                .size();
    }
}
