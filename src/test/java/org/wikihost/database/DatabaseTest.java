package org.wikihost.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wikihost.HostOptions.DatabaseKind;

class DatabaseTest {
    /** So many that a reader meets the moment of a commit again and again. */
    private static final int ROUNDS = 400;

    private static final Duration LONGEST = Duration.ofSeconds(3);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void data_is_there_after_a_restart(DatabaseKind kind) throws Exception {
        try (Database database = Database.open(home, kind)) {
            database.jdbc().sql("create table note (body varchar(100))").update();
            database.inTransaction(() -> add(database, "kept"));
        }
        try (Database database = Database.open(home, kind)) {
            assertThat(notes(database)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void a_failed_transaction_leaves_nothing_but_what_was_written_outside_it(DatabaseKind kind) throws Exception {
        try (Database database = TestDatabase.open(home, kind)) {
            database.jdbc().sql("create table note (body varchar(100))").update();

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        add(database, "lost");
                        database.outsideTransaction(() -> add(database, "kept"));
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");

            assertThat(database.jdbc()
                            .sql("select body from note")
                            .query(String.class)
                            .list())
                    .containsExactly("kept");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void who_asks_again_and_again_sees_at_last_what_a_transaction_wrote(DatabaseKind kind) throws Exception {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try (Database database = TestDatabase.open(home, kind)) {
            database.jdbc().sql("create table note (body varchar(100))").update();
            for (int round = 0; round < ROUNDS; round++) {
                String body = "note " + round;
                CompletableFuture<Boolean> seen = CompletableFuture.supplyAsync(() -> isSeen(database, body), reader);

                database.inTransaction(() -> add(database, body));

                assertThat(seen.join()).as(body).isTrue();
            }
        } finally {
            reader.shutdown();
        }
    }

    private static boolean isSeen(Database database, String body) {
        long end = System.nanoTime() + LONGEST.toNanos();
        boolean seen = false;
        while (!seen && System.nanoTime() < end) {
            seen = !database.jdbc()
                    .sql("select body from note where body = ?")
                    .param(body)
                    .query(String.class)
                    .list()
                    .isEmpty();
        }
        return seen;
    }

    @Test
    void statements_of_a_thread_are_counted() throws Exception {
        try (Database database = Database.open(home, DatabaseKind.H2)) {
            database.jdbc().sql("create table note (body varchar(100))").update();

            StatementCounter.Recorded<Long> recorded = database.statements().record(() -> {
                add(database, "one");
                return notes(database);
            });
            add(database, "two");

            assertThat(recorded.answer()).isEqualTo(1);
            assertThat(recorded.statements())
                    .containsExactly("insert into note (body) values (?)", "select count(*) from note");
        }
    }

    @Test
    void a_damaged_home_is_told_in_one_sentence() throws Exception {
        Path file = home.resolve("database").resolve("wiki.mv.db");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "this is not a database".repeat(1000));

        assertThatThrownBy(() -> Database.open(home, DatabaseKind.H2))
                .isInstanceOf(DamagedHomeException.class)
                .hasMessageStartingWith("The database in " + home + " cannot be opened (")
                .hasMessageEndingWith("or start with another home.");
    }

    @Test
    void a_home_that_another_host_uses_is_refused() throws Exception {
        Path lockedHome = home;
        try (Database first = Database.open(lockedHome, DatabaseKind.POSTGRES)) {
            assertThat(first.kind()).isEqualTo(DatabaseKind.POSTGRES);
            assertThatThrownBy(() -> Database.open(lockedHome, DatabaseKind.POSTGRES))
                    .isInstanceOf(DamagedHomeException.class);
        }
    }

    private static void add(Database database, String body) {
        database.jdbc().sql("insert into note (body) values (?)").param(body).update();
    }

    private static long notes(Database database) {
        return database.jdbc()
                .sql("select count(*) from note")
                .query(Long.class)
                .single();
    }
}
