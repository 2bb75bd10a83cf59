package org.journeymaps.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The app's templates as they are written. */
final class TemplateTexts {

    private static final Path FOLDER = Path.of("src/main/resources/org/journeymaps/templates");

    private TemplateTexts() {}

    static List<String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(TemplateTexts::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
