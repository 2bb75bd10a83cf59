package org.journeymaps.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.text.MapJson;

/** Maps and pages on which the app failed once: the files under {@code src/test/resources/cases}. */
public final class Cases {

    private Cases() {}

    /** The body of the macro. */
    public static String text(String name) {
        return read(name + ".json");
    }

    /** The storage format of a page with the macro in it; a key of a map that is not the same for all is written as <code>{key}</code>. */
    public static String storage(String name) {
        return read(name + ".xml");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "cases", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JourneyContent content(String name) {
        try {
            return new MapJson().read(text(name));
        } catch (InvalidTextException e) {
            throw new AssertionError(e);
        }
    }
}
