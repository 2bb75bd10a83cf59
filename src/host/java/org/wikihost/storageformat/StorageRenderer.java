package org.wikihost.storageformat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** Storage format to the HTML that readers see. */
public interface StorageRenderer {
    /**
     * Safe HTML of the text; only macros of apps can put markup of their own in it. A macro that fails, or that no app gives, shows
     * Confluence's box in its place.
     *
     * @param context shared by all macros of one rendering; its output type is the one of the rendering
     * @throws StorageFormatException when the text is not well-formed
     */
    String render(String storage, ConversionContext context);
}
