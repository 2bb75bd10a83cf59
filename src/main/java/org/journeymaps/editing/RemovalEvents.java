package org.journeymaps.editing;

import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;

/** Hears of pages that are gone for good. */
public final class RemovalEvents {

    private final RemovedPages removedPages;

    RemovalEvents(RemovedPages removedPages) {
        this.removedPages = removedPages;
    }

    /** A page was purged. */
    @EventListener
    public void pageRemoved(PageRemoveEvent event) {
        removedPages.purged(event.getPage().getId());
    }

    /** A space was removed with all its pages. */
    @EventListener
    public void spaceRemoved(SpaceRemoveEvent event) {
        removedPages.removed(event.getSpace().getKey());
    }
}
