package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

// Source: Javadoc Confluence 5.4; called by atlassian-labs Slack app on 10.0; the constructor is unconfirmed.
public abstract class CommentEvent extends ContentEvent {
    private static final long serialVersionUID = 1L;

    private final transient Comment comment;

    protected CommentEvent(Object source, Comment comment, OperationContext<?> context) {
        super(source, context);
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
