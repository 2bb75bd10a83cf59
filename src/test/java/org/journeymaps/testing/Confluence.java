package org.journeymaps.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.plugins.Withheld;
import org.wikihost.testing.ScriptClient;

/** The host with the packaged jar, on a free port and with a home that is gone afterwards. */
public final class Confluence implements AutoCloseable {
    private final Host host;
    private final Path home;

    private Confluence(Host host, Path home) {
        this.host = host;
        this.home = home;
    }

    /** A wiki of the test's own, for tests that change what all pages share. The others take that of {@link RunningConfluence}. */
    public static Confluence start() {
        return start(jar(), Withheld.nothing());
    }

    /** A wiki of the test's own that runs another jar. */
    public static Confluence start(Path jar) {
        return start(jar, Withheld.nothing());
    }

    /** A wiki that lacks parts of Confluence. */
    public static Confluence startWithout(Withheld parts) {
        return start(jar(), parts);
    }

    private static Confluence start(Path jar, Withheld parts) {
        try {
            Path home = Files.createTempDirectory("confluence");
            HostOptions options = new HostOptions(home, 0, DatabaseKind.H2, List.of(jar), true);
            return new Confluence(Host.start(options.without(parts)), home);
        } catch (Exception e) {
            throw new IllegalStateException("The host did not start", e);
        }
    }

    /** The packaged jar. */
    public static Path jar() {
        return Path.of(System.getProperty("app.jar"));
    }

    /** Does something with the wiki's database, which the host has open too. */
    public int sql(String statement) {
        String url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("wiki");
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement sql = database.createStatement()) {
            return sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    public Host host() {
        return host;
    }

    public URI address() {
        return host.baseUrl();
    }

    /** Somebody who has logged in with a browser, and whose name is the password. */
    public Session session(String user) {
        return new Session(address(), user);
    }

    public WikiClient admin() {
        return new WikiClient(new ScriptClient(address(), "admin"));
    }

    public Browser browser() {
        return new Browser(address());
    }

    @Override
    public void close() throws IOException {
        host.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
