package org.journeymaps.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the browser that the tests drive: an installed Chromium, Chrome or Edge. On a Debian system where the tests run as root and none is
 * installed, it installs the distribution's package. A machine with neither fails the tests; they are never skipped.
 */
public final class Chromium {
    private static final List<String> COMMANDS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "chrome.exe",
            "msedge.exe");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Chromium() {}

    /** A new driver, which starts browsers and brings none of its own. */
    public static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts the browser, with nothing in its cache. */
    public static Browser launch(Playwright driver) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--font-render-hinting=none")));
    }

    /** The browser's executable; refuses with an {@link IllegalStateException} that says what to install. */
    private static Path executable() {
        return installed()
                .or(() -> {
                    installDebianPackage();
                    return installed();
                })
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium, Chrome or Edge: install one of them and run the tests again."));
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void installDebianPackage() {
        boolean mayInstall =
                Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
        if (!mayInstall) {
            return;
        }
        run("apt-get", "update");
        run(
                "apt-get",
                "install",
                "--yes",
                "--no-install-recommends",
                "chromium",
                "fonts-dejavu-core",
                "fonts-noto-color-emoji");
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing Chromium", e);
        }
    }
}
