package org.wikihost.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wikihost.HostOptions.DatabaseKind;

/** Databases for tests. Those on PostgreSQL are in one server, which the first of them starts and which ends with the run. */
public final class TestDatabase {

    private TestDatabase() {}

    /**
     * Opens a database: H2 in a home, or a new one on PostgreSQL.
     *
     * @throws DamagedHomeException when the home cannot be opened
     */
    public static Database open(Path home, DatabaseKind kind) throws DamagedHomeException {
        return switch (kind) {
            case H2 -> Database.open(home, kind);
            case POSTGRES -> Database.on(newOnPostgres());
        };
    }

    private static DatabaseServer newOnPostgres() {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        String url = Server.POSTGRES.getJdbcUrl("postgres", name);
        return new DatabaseServer(DatabaseKind.POSTGRES, url, "postgres", "public", () -> {});
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
