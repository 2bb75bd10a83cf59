package org.journeymaps.render;

import java.util.Locale;

/** The app's texts in one reader's language. */
public interface Words {

    Locale locale();

    /**
     * The text of a message key, with arguments put in as {@link java.text.MessageFormat} does.
     *
     * @param arguments texts and whole numbers
     */
    String text(String key, Object... arguments);
}
