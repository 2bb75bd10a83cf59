package org.journeymaps.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A second build of the same sources: in another folder, at another time, in another time zone. What it makes must be what the first build made,
 * to the byte, so that whoever has the sources can tell that a jar was made from them.
 *
 * @param sources the folder of the project
 * @param folder where the sources are copied to and built again
 * @param maven the folder of the Maven that runs the first build
 * @param arguments what Maven is asked to do
 */
record Rebuild(Path sources, Path folder, Path maven, List<String> arguments) {

    /** Built things, and git's own folder, or the file that stands for it in a worktree. */
    private static final Set<Path> LEFT_OUT = Set.of(Path.of("target"), Path.of(".git"));

    /** Copies the list. */
    Rebuild {
        arguments = List.copyOf(arguments);
    }

    /**
     * Builds again and compares. The second build is kept when it differs.
     *
     * @param built files of the folder {@code target}
     * @throws ReleaseException when it fails or one of the files differs
     */
    void expectSame(List<Path> built) throws IOException, InterruptedException, ReleaseException {
        Folders.delete(folder);
        Folders.copy(sources, folder, LEFT_OUT);
        build();
        for (Path first : built) {
            expectSame(first, folder.resolve("target").resolve(first.getFileName()));
        }
        Folders.delete(folder);
    }

    private void build() throws IOException, InterruptedException, ReleaseException {
        Path log = folder.resolveSibling("rebuild.log");
        List<String> command = new ArrayList<>();
        command.add(
                maven.resolve("bin").resolve(isWindows() ? "mvn.cmd" : "mvn").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("TZ", "Pacific/Auckland");
        if (builder.start().waitFor() != 0) {
            throw new ReleaseException("The second build of the sources failed; " + log + " says why.");
        }
    }

    private static void expectSame(Path first, Path second) throws IOException, ReleaseException {
        if (Files.notExists(second)) {
            throw new ReleaseException("The second build of the sources made no " + first.getFileName() + ".");
        }
        Optional<String> difference = FileComparison.firstDifference(first, second);
        if (difference.isPresent()) {
            throw new ReleaseException("Two builds of the same sources differ: in " + first.getFileName()
                    + " the first difference is " + difference.get() + ".");
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
