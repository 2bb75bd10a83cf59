package org.wikihost.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wikihost.plugins.Label;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.ResourceModule;
import org.wikihost.request.RequestScope;

/** Translations by key. A key without one stands for itself, as at Confluence. */
public final class Texts {
    /** The i18n type of a resource of an app. */
    private static final String I18N = "i18n";

    private final RequestScope requests;
    private final TextBundles host;
    private volatile TextBundles all;

    /** Knows the host's own texts until {@link #load(PluginSystem)}. */
    public Texts(RequestScope requests) {
        this.requests = requests;
        ClassLoader loader = Texts.class.getClassLoader();
        this.host = TextBundles.NONE.with("org/wikihost/host", path -> Optional.ofNullable(loader.getResource(path)));
        this.all = host;
    }

    /** Takes the texts of the enabled apps, in the place of those known before. */
    public void load(PluginSystem plugins) {
        TextBundles bundles = host;
        for (ResourceModule module : plugins.modules(ResourceModule.class)) {
            if (module.resource().type().equals(I18N)) {
                bundles = bundles.with(module.resource().location(), module.app()::resource);
            }
        }
        all = bundles;
    }

    /** The text in the current reader's language, with {0}… replaced as by {@link MessageFormat}. */
    public String text(String key, @Nullable Object... arguments) {
        return text(locale(), key, arguments);
    }

    /** The text in a language, with {0}… replaced as by {@link MessageFormat}. */
    public String text(Locale locale, String key, @Nullable Object... arguments) {
        String pattern = find(locale, key).orElse(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text as the bundle has it, in a language or the ones it falls back to; empty when no bundle knows the key. */
    public Optional<String> find(Locale locale, String key) {
        return all.find(locale, key);
    }

    /** What a label of a descriptor says in the current reader's language. */
    public String text(Label label) {
        boolean translated =
                !label.key().isEmpty() && find(locale(), label.key()).isPresent();
        boolean fixed = !translated && !label.text().isEmpty();
        return fixed ? label.text() : text(label.key(), label.arguments().toArray());
    }

    /** All texts, as the bundles have them, whose keys begin with the prefix. */
    public Map<String, String> startingWith(String prefix, Locale locale) {
        return new TreeMap<>(all.startingWith(prefix, locale));
    }

    /** The language of the current reader. */
    public Locale locale() {
        return requests.reader().locale();
    }
}
