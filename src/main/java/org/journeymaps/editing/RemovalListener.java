package org.journeymaps.editing;

import com.atlassian.event.api.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for pages that are gone while the app is enabled. Where Confluence has other events than those known, the nightly job finds
 * these pages.
 */
public final class RemovalListener {

    private static final Logger LOG = LoggerFactory.getLogger(RemovalListener.class);

    private final EventPublisher eventPublisher;
    private final RemovedPages removedPages;
    private @Nullable Object events;

    RemovalListener(EventPublisher eventPublisher, RemovedPages removedPages) {
        this.eventPublisher = eventPublisher;
        this.removedPages = removedPages;
    }

    /** Called by the container when the app is enabled. */
    public void start() {
        try {
            Object listener = new RemovalEvents(removedPages);
            eventPublisher.register(listener);
            events = listener;
        } catch (LinkageError e) {
            LOG.warn("Confluence's events of removed pages are not those that Journey Maps knows", e);
        }
    }

    /** Called by the container when the app is disabled. */
    public void stop() {
        if (events != null) {
            eventPublisher.unregister(events);
        }
    }
}
