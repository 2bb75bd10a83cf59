package org.journeymaps.editing;

import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.function.LongPredicate;
import org.journeymaps.storage.MapStore;
import org.journeymaps.wiki.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Deletes the rows of maps whose page is gone for good. A page in the trash keeps its rows: it may come back. */
public final class RemovedPages implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RemovedPages.class);

    /** How many owners of maps are read at once. */
    private static final int BATCH = 500;

    private final EventPublisher eventPublisher;
    private final MapStore store;
    private final Pages pages;

    RemovedPages(EventPublisher eventPublisher, MapStore store, Pages pages) {
        this.eventPublisher = eventPublisher;
        this.store = store;
        this.pages = pages;
    }

    @Override
    public void afterPropertiesSet() {
        eventPublisher.register(this);
    }

    @Override
    public void destroy() {
        eventPublisher.unregister(this);
    }

    /** A page was purged. */
    @EventListener
    public void pageRemoved(PageRemoveEvent event) {
        delete(event.getPage().getId());
    }

    /** A space was removed with all its pages, which Confluence may have deleted already or be about to delete. */
    @EventListener
    public void spaceRemoved(SpaceRemoveEvent event) {
        String space = event.getSpace().getKey();
        forEachOwner(contentId -> pages.find(contentId)
                .filter(page -> !page.spaceKey().equals(space))
                .isEmpty());
    }

    /** Deletes the rows of all pages that are not there any more, as after a page was purged while the app was disabled. */
    public int reconcile() {
        return forEachOwner(
                contentId -> pages.together(() -> pages.find(contentId).isEmpty()));
    }

    private int forEachOwner(LongPredicate isGone) {
        int deleted = 0;
        List<Long> owners = store.contentIds(0, BATCH);
        while (!owners.isEmpty()) {
            for (long contentId : owners) {
                if (isGone.test(contentId)) {
                    delete(contentId);
                    deleted++;
                }
            }
            owners = store.contentIds(owners.get(owners.size() - 1), BATCH);
        }
        return deleted;
    }

    private void delete(long contentId) {
        try {
            store.deleteByContent(contentId);
        } catch (RuntimeException e) {
            LOG.warn("The rows of the maps of content {} could not be deleted", contentId, e);
        }
    }
}
