package org.journeymaps.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.wikihost.Host;
import org.wikihost.HostOptions;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.testing.ScriptClient;

/**
 * Starts the host with the packaged jar once for all tests of a run, and gives tests their {@link WikiClient} and {@link Browser}. Tests
 * share the wiki and so make pages of their own.
 */
public final class RunningConfluence implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RunningConfluence.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == WikiClient.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Started started = started(context);
        return parameter.getParameter().getType() == Browser.class
                ? context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(Browser.class, key -> new Browser(started.address()), Browser.class)
                : new WikiClient(new ScriptClient(started.address(), "admin"));
    }

    private static Started started(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Started.class, key -> Started.start(), Started.class);
    }

    private record Started(Host host, Path home) implements AutoCloseable {

        static Started start() {
            try {
                Path home = Files.createTempDirectory("confluence");
                Path jar = Path.of(System.getProperty("app.jar"));
                return new Started(Host.start(new HostOptions(home, 0, DatabaseKind.H2, List.of(jar), true)), home);
            } catch (Exception e) {
                throw new IllegalStateException("The host did not start", e);
            }
        }

        URI address() {
            return host.baseUrl();
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
}
