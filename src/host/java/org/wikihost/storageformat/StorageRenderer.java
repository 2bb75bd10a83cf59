package org.wikihost.storageformat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Locale;
import java.util.function.Supplier;

/** Storage format to the HTML that readers see. */
public final class StorageRenderer {
    private final StorageParser parser = new StorageParser();
    private final MacroFinder macros;
    private final LinkResolver links;
    private final Supplier<Locale> readerLocale;

    /** @param readerLocale the language of the boxes for macros that fail */
    public StorageRenderer(MacroFinder macros, LinkResolver links, Supplier<Locale> readerLocale) {
        this.macros = macros;
        this.links = links;
        this.readerLocale = readerLocale;
    }

    /**
     * Safe HTML of the text; only macros of apps can put markup of their own in it. A macro that fails, or that no app gives, shows
     * Confluence's box in its place.
     *
     * @param context shared by all macros of one rendering; its output type is the one of the rendering
     * @throws StorageFormatException when the text is not well-formed
     */
    public String render(String storage, ConversionContext context) {
        Rendering rendering = new Rendering(storage, macros, links, readerLocale.get(), context);
        return rendering.of(parser.parse(storage));
    }
}
