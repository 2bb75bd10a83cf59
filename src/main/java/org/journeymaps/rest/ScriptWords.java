package org.journeymaps.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.journeymaps.render.Words;

/** The words of a script: all texts of the bundle whose keys begin alike. */
final class ScriptWords {

    static final ScriptWords CUSTOMERS = new ScriptWords("journey-maps.customers.");
    static final ScriptWords DISCUSSION = new ScriptWords("journey-maps.discussion.");
    static final ScriptWords EDITOR = new ScriptWords("journey-maps.editor.");
    static final ScriptWords IMPORT = new ScriptWords("journey-maps.import.");
    static final ScriptWords MARKS = new ScriptWords("journey-maps.marks.");

    /** A sentence of a script has at most three places, which the script fills. */
    private static final Object[] PLACES = {"{0}", "{1}", "{2}"};

    private final String prefix;
    private final List<String> keys;

    private ScriptWords(String prefix) {
        this.prefix = prefix;
        this.keys = keys(prefix);
    }

    /** The texts by their keys without the prefix, with the places <code>{0}</code> to <code>{2}</code> left open. */
    JsonObject of(Words words) {
        JsonObject texts = new JsonObject();
        keys.forEach(key -> texts.put(key.substring(prefix.length()), words.text(key, PLACES)));
        return texts;
    }

    private static List<String> keys(String prefix) {
        Properties bundle = new Properties();
        try (InputStream file = ScriptWords.class.getResourceAsStream("/i18n/journey-maps.properties")) {
            bundle.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The app's own bundle can always be read", e);
        }
        return bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }
}
