package org.wikihost.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.function.Function;

/**
 * Properties files of several bundles, merged language by language.
 *
 * @param byLanguage texts by key by language tag with underscores; the empty tag is the base
 */
record TextBundles(Map<String, Map<String, String>> byLanguage) {
    static final TextBundles NONE = new TextBundles(Map.of());

    private static final List<Locale> SUPPORTED =
            List.of(Locale.ROOT, Locale.ENGLISH, Locale.US, Locale.UK, Locale.FRENCH, Locale.FRANCE);

    /** Adds the files of a bundle in the supported languages. */
    TextBundles with(String location, Function<String, Optional<URL>> resources) {
        Map<String, Map<String, String>> merged = new HashMap<>(byLanguage);
        String path = location.contains("/") ? location : location.replace('.', '/');
        for (Locale locale : SUPPORTED) {
            String suffix = locale.toString().isEmpty() ? "" : "_" + locale;
            resources.apply(path + suffix + ".properties").ifPresent(file -> {
                Map<String, String> texts = new HashMap<>(merged.getOrDefault(locale.toString(), Map.of()));
                texts.putAll(read(file));
                merged.put(locale.toString(), Map.copyOf(texts));
            });
        }
        return new TextBundles(Map.copyOf(merged));
    }

    Optional<String> find(Locale locale, String key) {
        return candidates(locale).stream()
                .map(candidate ->
                        byLanguage.getOrDefault(candidate.toString(), Map.of()).get(key))
                .filter(text -> text != null)
                .findFirst();
    }

    Map<String, String> startingWith(String prefix, Locale locale) {
        Map<String, String> found = new HashMap<>();
        for (Locale candidate : candidates(locale)) {
            byLanguage.getOrDefault(candidate.toString(), Map.of()).forEach((key, text) -> {
                if (key.startsWith(prefix)) {
                    found.putIfAbsent(key, text);
                }
            });
        }
        return found;
    }

    private static List<Locale> candidates(Locale locale) {
        return Control.getControl(Control.FORMAT_PROPERTIES).getCandidateLocales("texts", locale);
    }

    /** UTF-8 with escapes, so that plain ISO 8859-1 files with {@code \\uXXXX} read the same. */
    private static Map<String, String> read(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
