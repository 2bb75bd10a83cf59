package org.wikihost.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The jars of the installed apps, in the folder {@code plugins} of the home. */
final class AppFiles {
    private final Path folder;

    AppFiles(Path home) {
        this.folder = home.resolve("plugins");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path jar(String appKey) {
        boolean plain = appKey.matches("[A-Za-z0-9._-]{1,200}");
        String name = plain
                ? appKey
                : UUID.nameUUIDFromBytes(appKey.getBytes(StandardCharsets.UTF_8))
                        .toString();
        return folder.resolve(name + ".jar");
    }

    /** Keeps a copy of the jar, in the place of an earlier version. */
    void keep(String appKey, Path jar) {
        Path kept = jar(appKey);
        try {
            if (Files.exists(kept) && Files.isSameFile(kept, jar)) {
                return;
            }
            Path copy = Files.createTempFile(folder, "new", ".tmp");
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar of " + appKey + " could not be copied to " + folder, e);
        }
    }

    void remove(String appKey) {
        try {
            Files.deleteIfExists(jar(appKey));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
