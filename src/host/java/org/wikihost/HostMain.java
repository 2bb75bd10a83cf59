package org.wikihost;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.wikihost.HostOptions.DatabaseKind;
import org.wikihost.database.DamagedHomeException;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.InstalledApp;
import org.wikihost.watch.AppWatch;

/**
 * Runs a host until it is interrupted. System properties: {@code host.home}, {@code host.port}, {@code host.db} ({@code h2} or
 * {@code postgres}), {@code host.app} (a packaged app to install), {@code host.demo} (pages for a new wiki), {@code host.watch} (whether
 * the app is installed again when its files change), {@code host.watch.resources} and {@code host.watch.sources} (their folders).
 */
public final class HostMain {
    private final Properties properties;

    private HostMain(Properties properties) {
        this.properties = properties;
    }

    /** Prints one line when the host is ready, or one sentence on the error stream and ends with 1 when it cannot start. */
    public static void main(String[] arguments) {
        try {
            String ready = new HostMain(System.getProperties()).run();
            System.out.println(ready);
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private String run() throws Refused {
        HostOptions options = options();
        boolean watched = isWatched(options);
        logInto(options.home());
        try {
            Host host = Host.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
            if (watched) {
                watch(host, options);
            }
            return readyLine(host);
        } catch (BindException e) {
            throw new Refused("Port " + options.port() + " is in use: stop what listens there, or choose another with"
                    + " -Dhost.port=<port>.");
        } catch (DamagedHomeException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (AppRejectedException e) {
            throw new Refused("The app " + options.appJars() + " was refused: " + e.getMessage());
        } catch (IOException e) {
            throw new Refused("The host could not start in " + options.home() + ": " + e.getMessage());
        }
    }

    private String readyLine(Host host) throws IOException {
        String product = host.apps().stream()
                .map(InstalledApp::information)
                .map(information -> information.name().replace(" for Confluence", ""))
                .findFirst()
                .orElse("The wiki");
        String demo = properties.getProperty("host.demo", "");
        URI page = demo.isEmpty() ? host.baseUrl() : host.addDemoPages(Path.of(demo));
        return product + " is ready: " + page + " (admin / admin)";
    }

    private HostOptions options() throws Refused {
        String app = properties.getProperty("host.app", "");
        List<Path> apps = app.isEmpty() ? List.of() : List.of(Path.of(app));
        for (Path jar : apps) {
            if (!Files.isRegularFile(jar)) {
                throw new Refused(
                        "There is no app at " + jar + ": build it first, or name another with -Dhost.app=<jar>.");
            }
        }
        Path home = Path.of(properties.getProperty("host.home", "target/host")).toAbsolutePath();
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw new Refused(home + " is not a folder: choose another home with -Dhost.home=<folder>.");
        }
        return new HostOptions(home, port(), database(), apps, true);
    }

    private boolean isWatched(HostOptions options) throws Refused {
        String value = properties.getProperty("host.watch", "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new Refused("-Dhost.watch=" + value + " makes no sense: give true or false.");
        }
        if (value.equals("true") && options.appJars().isEmpty()) {
            throw new Refused("There is no app to watch: name one with -Dhost.app=<jar>.");
        }
        return value.equals("true");
    }

    private void watch(Host host, HostOptions options) throws IOException {
        AppWatch watch = new AppWatch(
                options.appJars().get(0),
                folders("host.watch.resources"),
                folders("host.watch.sources"),
                options.home().resolve("watch"),
                host::install,
                System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(watch::close, "stop watching"));
        host.beforeAnswers(watch::catchUp);
        watch.start();
    }

    private List<Path> folders(String property) {
        return Stream.of(properties.getProperty(property, "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
    }

    private int port() throws Refused {
        String value = properties.getProperty("host.port", "1990");
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Refused(badPort(value));
        }
        throw new Refused(badPort(value));
    }

    private static String badPort(String value) {
        return "-Dhost.port=" + value + " is no port: give a number from 0 to 65535.";
    }

    private DatabaseKind database() throws Refused {
        String value = properties.getProperty("host.db", "h2").toLowerCase(Locale.ROOT);
        return switch (value) {
            case "h2" -> DatabaseKind.H2;
            case "postgres" -> DatabaseKind.POSTGRES;
            default -> throw new Refused("-Dhost.db=" + value + " is no database of this host: give h2 or postgres.");
        };
    }

    /** Sends the log into the home, before anything logs: the console is for the one line. */
    private static void logInto(Path home) throws Refused {
        Path folder = home.resolve("logs");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("The home " + home + " cannot be written: choose another with -Dhost.home=<folder>.");
        }
        System.setProperty(
                "org.slf4j.simpleLogger.logFile", folder.resolve("host.log").toString());
        LogManager.getLogManager().reset();
    }

    /** Why the host does not start, in one sentence. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
