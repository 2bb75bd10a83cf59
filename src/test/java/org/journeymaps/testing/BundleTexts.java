package org.journeymaps.testing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.journeymaps.render.Words;

/** The texts of the app's bundles; a text that is not there is an error. */
record BundleTexts(Locale locale) implements Words {

    @Override
    public String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "i18n/journey-maps",
                locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
