package org.wikihost.web;

/** Draws the site around a page's content. */
public interface FrameRenderer {

    /** The whole HTML document. */
    String render(WebRequest request, Frame frame, String bodyHtml);
}
