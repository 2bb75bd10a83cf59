package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.Comment;

// Source: Listened to by atlassian-labs Slack app on 10.0; the constructor is unconfirmed.
public class CommentCreateEvent extends CommentEvent {
    private static final long serialVersionUID = 1L;

    public CommentCreateEvent(Object source, Comment comment, OperationContext<?> context) {
        super(source, comment, context);
    }
}
