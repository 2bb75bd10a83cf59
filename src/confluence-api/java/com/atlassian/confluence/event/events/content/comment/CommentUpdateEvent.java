package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.Comment;

// Source: Javadoc Confluence 7.6.1 to 7.19.3; listened to by flock and flowdock.
public class CommentUpdateEvent extends CommentEvent {
    private static final long serialVersionUID = 1L;

    public CommentUpdateEvent(Object source, Comment comment, Comment originalComment, OperationContext<?> context) {
        super(source, comment, context);
    }
}
