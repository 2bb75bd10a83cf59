package org.journeymaps.discussion;

import com.atlassian.event.api.EventPublisher;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.MapStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for comments while the app is enabled. Where Confluence has other events than those known, comments are seen when somebody
 * opens them, and those that were deleted are forgotten by the nightly job.
 */
public final class CommentListener {

    private static final Logger LOG = LoggerFactory.getLogger(CommentListener.class);

    private final EventPublisher eventPublisher;
    private final CommentChanges changes;
    private @Nullable Object events;

    CommentListener(EventPublisher eventPublisher, MapStore store, CommentLinks links) {
        this.eventPublisher = eventPublisher;
        this.changes = new CommentChanges(store, links);
    }

    /** Called by the container when the app is enabled. */
    public void start() {
        try {
            Object listener = new CommentEvents(changes);
            eventPublisher.register(listener);
            events = listener;
        } catch (LinkageError e) {
            LOG.warn("Confluence's events of comments are not those that Journey Maps knows", e);
        }
    }

    /** Called by the container when the app is disabled. */
    public void stop() {
        if (events != null) {
            eventPublisher.unregister(events);
        }
    }
}
