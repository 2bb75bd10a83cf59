package org.wikihost.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** The host's texts as apps ask for them. */
public final class TextsI18nResolver implements I18nResolver {
    private final Texts texts;

    public TextsI18nResolver(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(texts.locale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return texts.find(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return texts.text(key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return texts.startingWith(prefix, texts.locale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return texts.startingWith(prefix, locale);
    }
}
