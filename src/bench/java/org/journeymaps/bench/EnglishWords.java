package org.journeymaps.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeymaps.render.Words;

/** The app's English texts, read once, as Confluence keeps them. */
final class EnglishWords implements Words {

    private final Map<String, String> texts;

    EnglishWords() {
        Properties bundle = new Properties();
        try (InputStream file = EnglishWords.class.getResourceAsStream("/i18n/journey-maps.properties")) {
            bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts = bundle.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, bundle::getProperty, (one, same) -> one, TreeMap::new));
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Words in(Locale other) {
        return this;
    }

    @Override
    public String text(String key, Object... arguments) {
        String pattern = texts.getOrDefault(key, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
