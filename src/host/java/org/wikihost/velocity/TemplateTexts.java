package org.wikihost.velocity;

import java.util.List;
import org.wikihost.i18n.Texts;

/** {@code $i18n} of Confluence's default template context: texts in the reader's language. */
public final class TemplateTexts {
    private final Texts texts;

    TemplateTexts(Texts texts) {
        this.texts = texts;
    }

    /** The text of the key, or the key itself when no bundle knows it. */
    public String getText(String key) {
        return texts.text(key);
    }

    /** The text of the key with its arguments. */
    public String getText(String key, List<?> arguments) {
        return texts.text(key, arguments.toArray());
    }

    /** The text of the key with its arguments. */
    public String getText(String key, Object[] arguments) {
        return texts.text(key, arguments);
    }
}
