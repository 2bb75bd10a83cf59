package org.journeymaps.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds where two files differ. */
final class FileComparison {
    private FileComparison() {}

    /** The first entry that differs in two jars, or the first byte in other files; nothing when they are equal. */
    static Optional<String> firstDifference(Path first, Path second) throws IOException {
        long mismatch = Files.mismatch(first, second);
        if (mismatch < 0) {
            return Optional.empty();
        }
        return Optional.of(first.toString().endsWith(".jar") ? entry(first, second) : "byte " + mismatch);
    }

    private static String entry(Path first, Path second) throws IOException {
        try (ZipFile a = new ZipFile(first.toFile());
                ZipFile b = new ZipFile(second.toFile())) {
            List<? extends ZipEntry> ours = a.stream().toList();
            List<? extends ZipEntry> theirs = b.stream().toList();
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                if (!same(a, ours.get(i), b, theirs.get(i))) {
                    return "the entry " + ours.get(i).getName();
                }
            }
            return ours.size() == theirs.size()
                    ? "its list of entries"
                    : "the entry " + surplus(ours, theirs).getName();
        }
    }

    private static ZipEntry surplus(List<? extends ZipEntry> ours, List<? extends ZipEntry> theirs) {
        return ours.size() > theirs.size() ? ours.get(theirs.size()) : theirs.get(ours.size());
    }

    private static boolean same(ZipFile a, ZipEntry ours, ZipFile b, ZipEntry theirs) throws IOException {
        return ours.getName().equals(theirs.getName())
                && ours.getTimeLocal().equals(theirs.getTimeLocal())
                && Arrays.equals(ours.getExtra(), theirs.getExtra())
                && Arrays.equals(content(a, ours), content(b, theirs));
    }

    private static byte[] content(ZipFile file, ZipEntry entry) throws IOException {
        try (var content = file.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }
}
