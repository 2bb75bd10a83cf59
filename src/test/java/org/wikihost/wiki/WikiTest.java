package org.wikihost.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;

class WikiTest {
    @TempDir
    private Path home;

    private Database database;
    private Wiki wiki;
    private final List<WikiEvent> events = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        database = Database.open(home, DatabaseKind.H2);
        wiki = new Wiki(database, Clock.systemUTC(), () -> "http://localhost/confluence");
        new DemoSite(wiki).fillWhenNew();
        wiki.listen(events::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_page_keeps_every_version() {
        User editor = user("editor");
        Page page = create("Journey", "<p>one</p>");

        wiki.pages().update(editor, page.id(), new PageEdit(2, "Journey", "<p>two</p>", "better", false));

        assertThat(wiki.pages().history(editor, page.id()))
                .extracting(PageVersion::version)
                .containsExactly(2, 1);
        assertThat(wiki.pages().version(editor, page.id(), 1).body()).isEqualTo("<p>one</p>");
    }

    private Page create(String title, String body) {
        return wiki.pages().create(user("editor"), new NewPage("DEMO", OptionalLong.empty(), title, body));
    }

    private User user(String name) {
        return wiki.users().byName(name).orElseThrow();
    }
}
