package org.wikihost.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.Database;
import org.wikihost.database.TestDatabase;

class SchemaTest {
    private Database database;

    @BeforeEach
    void openDatabase(@TempDir Path home) throws Exception {
        database = TestDatabase.open(home, DatabaseKind.H2);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void what_an_older_host_did_not_have_is_added_and_the_rest_kept() {
        open().spaces().create(open().users().byName("admin").orElseThrow(), "OLD", "Old", "");
        run("drop table wiki_draft");
        run("drop table wiki_string_property");
        run("drop table wiki_audit_entry");
        run("update wiki_schema set version = 1");

        Wiki upgraded = open();

        assertThat(upgraded.isNew()).isFalse();
        assertThat(upgraded.spaces().find("OLD")).isPresent();
        assertThat(upgraded.auditLog().newest(1)).isEmpty();
        assertThat(upgraded.drafts().ofPage(1)).isEmpty();
        assertThat(upgraded.stringProperties().find(1, "key")).isEmpty();
    }

    @Test
    void what_a_newer_host_wrote_is_refused() {
        open();
        run("update wiki_schema set version = 99");

        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("version 99");
    }

    private Wiki open() {
        return new Wiki(database, Clock.systemUTC(), () -> "http://localhost/confluence");
    }

    private void run(String sql) {
        database.jdbc().sql(sql).update();
    }
}
