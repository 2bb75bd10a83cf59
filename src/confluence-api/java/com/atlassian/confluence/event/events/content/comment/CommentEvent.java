package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

// Source: Javadoc Confluence.
public abstract class CommentEvent extends ContentEvent {
    private static final long serialVersionUID = 1L;

    private final transient Comment comment;

    protected CommentEvent(Object source, Comment comment, boolean suppressNotifications) {
        super(source, suppressNotifications);
        this.comment = comment;
    }

    public Comment getComment() {
        return comment;
    }

    @Override
    public ContentEntityObject getContent() {
        return comment;
    }
}
