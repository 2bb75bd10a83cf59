package org.journeymaps.render;

import java.util.Locale;

/** The app's texts in one reader's language. */
public interface Words {

    Locale locale();

    /** The same texts in another language, or in the one that stands in for it. */
    Words in(Locale other);

    /**
     * The text of a message key, with arguments put in as {@link java.text.MessageFormat} does.
     *
     * @param arguments texts and whole numbers
     */
    String text(String key, Object... arguments);
}
