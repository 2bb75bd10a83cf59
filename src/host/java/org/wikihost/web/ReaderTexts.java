package org.wikihost.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.Label;

/** Texts, numbers and dates in the reader's language; used by the templates as {@code $i18n}. */
public final class ReaderTexts {
    private static final int KILOBYTE = 1024;

    private final Texts texts;
    private final Locale locale;

    ReaderTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The text of a key, of the host or of an app; the key itself when there is none, as in Confluence. */
    public String getText(String key) {
        return texts.text(locale, key);
    }

    /** The text of a key with one argument in place. */
    public String getText(String key, Object argument) {
        return texts.text(locale, key, argument);
    }

    /** The text of a key with two arguments in place. */
    public String getText(String key, Object first, Object second) {
        return texts.text(locale, key, first, second);
    }

    /** The text of a key, or another text when no bundle has it. */
    public String getTextOr(String key, String otherwise) {
        return texts.find(locale, key).isPresent() ? texts.text(locale, key) : otherwise;
    }

    /** What a label of a descriptor says. */
    public String label(Label label) {
        return texts.text(label);
    }

    /** A day as people write it, such as "21 Nov 2026". */
    public String day(long epochMillis) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), epochMillis);
    }

    /** A day and a time of day. */
    public String moment(long epochMillis) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), epochMillis);
    }

    /** A number of bytes as people write it. */
    public String size(long bytes) {
        if (bytes < KILOBYTE) {
            return getText("size.bytes", bytes);
        }
        double kilobytes = (double) bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? getText("size.kilobytes", Math.round(kilobytes))
                : getText("size.megabytes", Math.round(kilobytes / KILOBYTE));
    }

    /** All texts whose key starts with the prefix. */
    public Map<String, String> startingWith(String prefix) {
        return texts.startingWith(prefix, locale);
    }

    public Locale locale() {
        return locale;
    }

    private String format(DateTimeFormatter format, long epochMillis) {
        return format.withLocale(locale).withZone(ZoneId.systemDefault()).format(Instant.ofEpochMilli(epochMillis));
    }
}
