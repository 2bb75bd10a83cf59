package org.journeymaps.wiki;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.journeymaps.render.Words;

/** The app's texts in one language, by way of Confluence's message bundles. */
final class ConfluenceWords implements Words {

    private final I18nResolver i18nResolver;
    private final Locale locale;

    ConfluenceWords(I18nResolver i18nResolver, Locale locale) {
        this.i18nResolver = i18nResolver;
        this.locale = locale;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public Words in(Locale other) {
        return new ConfluenceWords(i18nResolver, other);
    }

    @Override
    public String text(String key, Object... arguments) {
        Serializable[] serializable = Arrays.stream(arguments)
                .map(argument -> argument instanceof Serializable value ? value : argument.toString())
                .toArray(Serializable[]::new);
        return i18nResolver.getText(locale, key, serializable);
    }
}
