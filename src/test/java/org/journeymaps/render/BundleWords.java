package org.journeymaps.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the app's own bundles; a text that is missing in the language is an error. */
public record BundleWords(Locale locale) implements Words {

    static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    static final Words FRENCH = new BundleWords(Locale.FRENCH);

    @Override
    public Words in(Locale other) {
        return new BundleWords(other);
    }

    @Override
    public String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "i18n/journey-maps",
                locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        if (!bundle.containsKey(key)) {
            throw new IllegalArgumentException("No text for " + key + " in " + locale);
        }
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
