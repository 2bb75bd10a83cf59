package org.journeymaps.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
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
        try {
            Path home = Files.createTempDirectory("confluence");
            Path jar = Path.of(System.getProperty("app.jar"));
            return new Confluence(Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(jar), true)), home);
        } catch (Exception e) {
            throw new IllegalStateException("The host did not start", e);
        }
    }

    public Host host() {
        return host;
    }

    public URI address() {
        return host.baseUrl();
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
