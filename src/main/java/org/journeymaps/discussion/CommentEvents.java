package org.journeymaps.discussion;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.event.api.EventListener;
import org.jspecify.annotations.Nullable;

/** Hears what happens to comments, in the app and in the page's own section. */
public final class CommentEvents {

    private final CommentChanges changes;

    CommentEvents(CommentChanges changes) {
        this.changes = changes;
    }

    /** Somebody commented. */
    @EventListener
    public void commented(CommentCreateEvent event) {
        changes.changed(page(event.getComment()));
    }

    /** Somebody changed a comment. */
    @EventListener
    public void changed(CommentUpdateEvent event) {
        changes.changed(page(event.getComment()));
    }

    /** Somebody deleted a comment. */
    @EventListener
    public void removed(CommentRemoveEvent event) {
        changes.removed(page(event.getComment()), event.getComment().getId());
    }

    private static long page(Comment comment) {
        @Nullable ContentEntityObject page = comment.getContainer();
        return page == null ? 0 : page.getId();
    }
}
