package org.wikihost.confluence;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventPublisher;
import java.util.Map;
import org.wikihost.wiki.User;
import org.wikihost.wiki.WikiEvent;
import org.wikihost.wiki.WikiListener;

/** Publishes what happens in the wiki as Confluence's events. */
final class ConfluenceEvents implements WikiListener {
    private final EventPublisher publisher;
    private final Contents contents;

    ConfluenceEvents(EventPublisher publisher, Contents contents) {
        this.publisher = publisher;
        this.contents = contents;
    }

    @Override
    public void heard(WikiEvent event) {
        publisher.publish(translate(event));
    }

    private Object translate(WikiEvent event) {
        if (event instanceof WikiEvent.PageCreated created) {
            return new PageCreateEvent(this, contents.page(created.page()), Map.of(), context(created.quiet()));
        }
        if (event instanceof WikiEvent.PageUpdated updated) {
            return new PageUpdateEvent(
                    this, contents.page(updated.page()), contents.page(updated.before()), context(updated.quiet()));
        }
        if (event instanceof WikiEvent.SpaceRemoved removed) {
            return new SpaceRemoveEvent(this, contents.space(removed.space()));
        }
        return translateComment(event);
    }

    private Object translateComment(WikiEvent event) {
        if (event instanceof WikiEvent.CommentCreated created) {
            return new CommentCreateEvent(this, contents.comment(created.comment()), context(false));
        }
        if (event instanceof WikiEvent.CommentUpdated updated) {
            return new CommentUpdateEvent(
                    this, contents.comment(updated.comment()), contents.comment(updated.before()), context(false));
        }
        if (event instanceof WikiEvent.CommentRemoved removed) {
            User remover = removed.remover();
            return new CommentRemoveEvent(
                    this, contents.comment(removed.comment()), remover == null ? null : new HostUser(remover));
        }
        return translateMove(event);
    }

    private Object translateMove(WikiEvent event) {
        SaveContext context = context(false);
        if (event instanceof WikiEvent.PageCopied copied) {
            return new PageCopyEvent(this, contents.page(copied.copy()), context);
        }
        if (event instanceof WikiEvent.PageMoved moved) {
            return new PageMoveEvent(this, contents.page(moved.page()), context);
        }
        if (event instanceof WikiEvent.PageTrashed trashed) {
            return new PageTrashedEvent(this, contents.page(trashed.page()), context);
        }
        if (event instanceof WikiEvent.PageRestored restored) {
            return new PageRestoreEvent(this, contents.page(restored.page()), context);
        }
        return new PageRemoveEvent(this, contents.page(((WikiEvent.PageRemoved) event).page()), context);
    }

    private static SaveContext context(boolean quiet) {
        return quiet ? DefaultSaveContext.SUPPRESS_NOTIFICATIONS : DefaultSaveContext.DEFAULT;
    }
}
