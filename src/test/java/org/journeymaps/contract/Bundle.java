package org.journeymaps.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** One of the app's message bundles. */
record Bundle(Map<String, String> texts) {

    /**
     * A bundle as it is written.
     *
     * @param suffix what its name has for the language, such as {@code _fr}
     */
    static Bundle read(String suffix) {
        try (Reader reader = Files.newBufferedReader(file(suffix), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Bundle(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String suffix) {
        return Path.of("src", "main", "resources", "i18n", "journey-maps" + suffix + ".properties");
    }
}
