package org.wikihost.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of some folders at one moment, without those that editors keep for themselves. */
record FileStates(Map<Path, State> files) {

    /** Looks at all files below the folders; a folder that is missing has none. */
    static FileStates of(List<Path> folders) {
        Map<Path, State> files = new TreeMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = String.valueOf(file.getFileName());
                        if (!name.startsWith(".") && !name.endsWith("~")) {
                            files.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (e instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FileStates(files);
    }

    /** The files that were added, changed or removed since an earlier moment. */
    Set<Path> changedSince(FileStates earlier) {
        Set<Path> all = new TreeSet<>(files.keySet());
        all.addAll(earlier.files.keySet());
        return all.stream()
                .filter(file -> !Objects.equals(files.get(file), earlier.files.get(file)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What tells two contents of a file apart. */
    record State(FileTime modified, long size) {}
}
