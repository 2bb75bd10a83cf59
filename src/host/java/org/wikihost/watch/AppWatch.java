package org.wikihost.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wikihost.plugins.AppRejectedException;

/**
 * Installs an app again when the files change that it is made of. What cannot be compiled, or is refused, is told, and the app stays as it
 * was. One thread does all of it; others may wait for it with {@link #catchUp()}.
 */
public final class AppWatch implements AutoCloseable {
    private static final long PAUSE = 300;
    private static final long SETTLING = 50;

    private final List<Path> sources;
    private final List<Path> all;
    private final Path work;
    private final Path classes;
    private final AppFolders app;
    private final JavaSources compiler = new JavaSources();
    private final Installer installer;
    private final Consumer<String> console;
    private final ScheduledExecutorService worker;
    private FileStates seen;

    /**
     * Takes the app as it is for packed from the folders. Nothing is watched before {@link #start()}.
     *
     * @param packaged the app's jar
     * @param resources folders whose files stand at the same paths in the jar
     * @param sources folders of the app's Java sources
     * @param work a folder for what is compiled and packed; what was there is deleted
     * @param console is told, for people, what has happened
     * @throws IOException when a folder cannot be read, or the folder for the work not be written
     */
    public AppWatch(
            Path packaged,
            List<Path> resources,
            List<Path> sources,
            Path work,
            Installer installer,
            Consumer<String> console)
            throws IOException {
        this.sources = List.copyOf(sources);
        this.all = Stream.concat(resources.stream(), sources.stream()).toList();
        this.work = work;
        this.classes = work.resolve("classes");
        this.installer = installer;
        this.console = console;
        delete(work);
        Files.createDirectories(work);
        Path copy = Files.copy(packaged, work.resolve("packaged.jar"));
        this.app = new AppFolders(copy, List.copyOf(resources), classes);
        this.seen = FileStates.of(all);
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to look for changes, three times a second. */
    public void start() {
        var unused = worker.scheduleWithFixedDelay(this::check, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
    }

    /** Returns when all that had changed in the folders before the call is installed, or has been told to be wrong. */
    public void catchUp() {
        try {
            worker.submit(this::check).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private void check() {
        try {
            Set<Path> changed = changes();
            if (!changed.isEmpty()) {
                renew(changed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            console.accept("The app could not be installed again: " + e);
        }
    }

    /** What has changed, when it has come to rest: editors write a file in more than one step. */
    private Set<Path> changes() throws InterruptedException {
        FileStates now = FileStates.of(all);
        if (now.equals(seen)) {
            return Set.of();
        }
        FileStates before;
        do {
            before = now;
            Thread.sleep(SETTLING);
            now = FileStates.of(all);
        } while (!now.equals(before));
        Set<Path> changed = now.changedSince(seen);
        seen = now;
        return changed;
    }

    private void renew(Set<Path> changed) throws IOException {
        long began = System.nanoTime();
        boolean java = changed.stream().anyMatch(this::isSource);
        String complaints = java ? compile() : "";
        if (!complaints.isEmpty()) {
            console.accept(complaints);
            return;
        }
        Path jar = work.resolve("app.jar");
        app.pack(jar);
        try {
            installer.install(jar);
            console.accept("%s: installed again in %d ms"
                    .formatted(names(changed), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
        } catch (AppRejectedException e) {
            console.accept(names(changed) + ": the app is refused. " + e.getMessage());
        }
    }

    private boolean isSource(Path file) {
        return sources.stream().anyMatch(file::startsWith);
    }

    private String compile() throws IOException {
        List<Path> files = FileStates.of(sources).files().keySet().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        Path fresh = work.resolve("new-classes");
        delete(fresh);
        Files.createDirectories(fresh);
        String complaints = compiler.compile(files, fresh);
        if (complaints.isEmpty()) {
            delete(classes);
            Files.move(fresh, classes);
        }
        return complaints;
    }

    private static String names(Set<Path> changed) {
        String first = changed.iterator().next().getFileName().toString();
        return changed.size() == 1 ? first : first + " and " + (changed.size() - 1) + " more";
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Takes a packaged app in the place of the one that runs. */
    @FunctionalInterface
    public interface Installer {
        /**
         * Installs the app.
         *
         * @throws AppRejectedException when it is refused; the earlier one then runs on
         */
        void install(Path jar) throws AppRejectedException;
    }
}
