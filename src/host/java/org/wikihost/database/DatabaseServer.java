package org.wikihost.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wikihost.HostOptions.DatabaseKind;

/** Where the database is reached, and what has to be stopped with it. */
record DatabaseServer(DatabaseKind kind, String url, String user, String schema, Runnable stop) {

    /** For a lock, in milliseconds: H2's own two seconds are too few on a busy machine, where Confluence's databases would wait. */
    private static final int LONGEST_WAIT = 30_000;

    /**
     * H2 gives an earlier answer again until something is changed: an answer that it found while a change was not committed yet would stay
     * for ever. No other database does.
     */
    private static final String H2_SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=";

    static DatabaseServer h2(Path home) throws DamagedHomeException {
        Path folder = home.toAbsolutePath().resolve("database");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw DamagedHomeException.unreadable(home, e);
        }
        String url = "jdbc:h2:file:" + folder.resolve("wiki") + H2_SETTINGS + LONGEST_WAIT;
        return new DatabaseServer(DatabaseKind.H2, url, "sa", "PUBLIC", () -> {});
    }

    static DatabaseServer postgres(Path home) throws DamagedHomeException {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home);
        return new DatabaseServer(DatabaseKind.POSTGRES, server.url(), "postgres", "public", server::stop);
    }

    /** The same server, which somebody else stops. */
    DatabaseServer stoppedElsewhere() {
        return new DatabaseServer(kind, url, user, schema, () -> {});
    }

    void close() {
        stop.run();
    }
}
