package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

// Source: Javadoc Confluence.
public class CommentCreateEvent extends CommentEvent {
    private static final long serialVersionUID = 1L;

    public CommentCreateEvent(Object source, Comment comment, boolean suppressNotifications) {
        super(source, comment, suppressNotifications);
    }
}
