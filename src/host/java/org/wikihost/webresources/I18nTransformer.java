package org.wikihost.webresources;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.i18n.Texts;

/**
 * The {@code jsI18n} transformer: writes translations in the place of calls of {@code AJS.I18n.getText("key", …)}. The key must be a
 * literal and the function's name must end in {@code I18n.getText}; other calls stay, and yield the key in the browser.
 */
final class I18nTransformer {
    static final String KEY = "jsI18n";

    private static final Logger log = LoggerFactory.getLogger(I18nTransformer.class);
    private static final Pattern CALL =
            Pattern.compile("(?:[\\w$]+\\.)*[\\w$]*I18n\\.getText\\(\\s*(['\"])([^'\"\\\\]+)\\1\\s*([,)])");

    private final Texts texts;

    I18nTransformer(Texts texts) {
        this.texts = texts;
    }

    /** The script with the texts of a language in it; an unknown key stands for itself. */
    String transform(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(2), call.group(3), locale)));
    }

    private String replacement(String key, String next, Locale locale) {
        String text = texts.find(locale, key).orElseGet(() -> {
            log.warn("A script asks for the text {}, which no bundle has", key);
            return key;
        });
        String literal = "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
        return next.equals(",") ? "AJS.format(" + literal + "," : literal;
    }
}
