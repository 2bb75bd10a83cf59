package org.wikihost.restapi;

import org.wikihost.wiki.Comment;
import org.wikihost.wiki.Page;

/** Renders bodies as a reader of the page would see them. */
public interface BodyView {
    String html(Page page);

    String html(Comment comment);
}
