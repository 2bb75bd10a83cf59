package org.journeymaps.discussion;

import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.MapStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets those who follow a map know that something was said on its page, wherever it was said. */
final class CommentChanges {

    private static final Logger LOG = LoggerFactory.getLogger(CommentChanges.class);

    private final MapStore store;
    private final CommentLinks links;

    CommentChanges(MapStore store, CommentLinks links) {
        this.store = store;
        this.links = links;
    }

    /** A comment of a page was written or changed. */
    void changed(long pageId) {
        try {
            store.headsOfPage(pageId).forEach(map -> links.said(map.id()));
        } catch (RuntimeException e) {
            LOG.warn("Those who follow the maps of page {} will not hear of a comment at once", pageId, e);
        }
    }

    /** A comment of a page was deleted. */
    void removed(long pageId, long comment) {
        try {
            links.forget(comment);
        } catch (RuntimeException e) {
            LOG.warn("Comment {} of page {} is forgotten at night", comment, pageId, e);
        }
        changed(pageId);
    }
}
