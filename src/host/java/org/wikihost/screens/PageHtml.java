package org.wikihost.screens;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.Page;

/** Turns the storage format of content into the HTML that readers see, with the macros of the installed apps. */
public interface PageHtml {

    /** The body of a page, or of an old version of it. */
    String of(Page page, ConversionContextOutputType type);

    /** The text of a comment. */
    String of(Comment comment);

    /**
     * A text that is not saved.
     *
     * @param contentId the page that is edited, or the draft of a new one; apps see the draft. 0 for neither
     */
    String preview(String storage, String spaceKey, long contentId);
}
