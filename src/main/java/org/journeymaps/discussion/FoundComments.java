package org.journeymaps.discussion;

import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.storage.CommentLink;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapOwners;
import org.journeymaps.storage.MapStore;
import org.journeymaps.wiki.PageComment;
import org.journeymaps.wiki.PageComments;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the rows of comments into step with the comments that pages have, as after an import of a space. */
public final class FoundComments {

    private static final Logger LOG = LoggerFactory.getLogger(FoundComments.class);

    private final MapStore store;
    private final CommentLinks links;
    private final PageComments comments;
    private final Threads threads;
    private final Pages pages;
    private final Site site;

    FoundComments(MapStore store, CommentLinks links, PageComments comments, Pages pages, Site site) {
        this.store = store;
        this.links = links;
        this.comments = comments;
        this.threads = new Threads(comments, links);
        this.pages = pages;
        this.site = site;
    }

    /** Goes through all pages that own maps; a read-only wiki stays as it is. */
    public void reconcile() {
        if (!site.isReadOnly()) {
            MapOwners.forEach(store, this::reconcile);
        }
    }

    private void reconcile(long pageId) {
        try {
            pages.together(() -> {
                if (pages.find(pageId).filter(WikiPage::isCurrent).isPresent()) {
                    store.headsOfPage(pageId).forEach(this::reconcile);
                }
                return pageId;
            });
        } catch (RuntimeException e) {
            LOG.warn("The comments of page {} could not be looked at", pageId, e);
        }
    }

    private void reconcile(MapHead map) {
        long pageId = map.address().contentId();
        threads.keep(map.id(), threads.of(pageId, map.address().key(), map.id()));
        Set<Long> there = comments.of(pageId).stream().map(PageComment::id).collect(Collectors.toSet());
        links.ofMap(map.id()).stream()
                .map(CommentLink::comment)
                .filter(comment -> !there.contains(comment))
                .forEach(links::forget);
    }
}
