package org.journeymaps.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.journeymaps.render.Words;

/** The words of the edit mode: all texts of the bundle whose keys begin with {@code journey-maps.editor.}. */
final class EditorWords {

    private static final String PREFIX = "journey-maps.editor.";
    private static final List<String> KEYS = keys();

    /** A sentence of the edit mode has at most three places, which its script fills. */
    private static final Object[] PLACES = {"{0}", "{1}", "{2}"};

    private EditorWords() {}

    /** The texts by their keys without the prefix, with the places <code>{0}</code> to <code>{2}</code> left open. */
    static JsonObject of(Words words) {
        JsonObject texts = new JsonObject();
        KEYS.forEach(key -> texts.put(key.substring(PREFIX.length()), words.text(key, PLACES)));
        return texts;
    }

    private static List<String> keys() {
        Properties bundle = new Properties();
        try (InputStream file = EditorWords.class.getResourceAsStream("/i18n/journey-maps.properties")) {
            bundle.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The app's own bundle can always be read", e);
        }
        return bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .toList();
    }
}
