package org.journeymaps.editing;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.storage.MapOwners;
import org.journeymaps.storage.MapStore;
import org.journeymaps.wiki.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes the rows of maps whose page is gone for good. A page in the trash keeps its rows: it may come back. */
public final class RemovedPages {

    private static final Logger LOG = LoggerFactory.getLogger(RemovedPages.class);

    private final MapStore store;
    private final Pages pages;

    RemovedPages(MapStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** Deletes the rows of a page that was purged. */
    void purged(long contentId) {
        delete(contentId);
    }

    /** Deletes the rows of the pages of a space that was removed, which Confluence may have deleted already or be about to delete. */
    void removed(String space) {
        MapOwners.forEach(store, contentId -> {
            if (pages.find(contentId)
                    .filter(page -> !page.spaceKey().equals(space))
                    .isEmpty()) {
                delete(contentId);
            }
        });
    }

    /** How many pages own maps and are not there any more. */
    public int count() {
        return gone().size();
    }

    /**
     * Deletes the rows of all pages that are not there any more, as after a page was purged while the app was disabled.
     *
     * @return how many pages it were
     */
    public int reconcile() {
        List<Long> gone = gone();
        gone.forEach(this::delete);
        return gone.size();
    }

    private List<Long> gone() {
        List<Long> gone = new ArrayList<>();
        MapOwners.forEach(store, contentId -> {
            if (pages.together(() -> pages.find(contentId).isEmpty())) {
                gone.add(contentId);
            }
        });
        return gone;
    }

    private void delete(long contentId) {
        try {
            store.deleteByContent(contentId);
        } catch (RuntimeException e) {
            LOG.warn("The rows of the maps of content {} could not be deleted", contentId, e);
        }
    }
}
