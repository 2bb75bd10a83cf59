package org.journeymaps.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.text.MapJson;

/** Maps on which the app failed once: the files under {@code src/test/resources/cases}. */
public final class Cases {

    private Cases() {}

    /** The body of the macro. */
    public static String text(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "cases", name + ".json"));
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
