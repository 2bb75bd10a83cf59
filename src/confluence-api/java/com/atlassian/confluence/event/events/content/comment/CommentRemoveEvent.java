package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;

// Source: Javadoc Confluence 6.3.3 (types.Removed); made and listened to by eduscrum.
public class CommentRemoveEvent extends CommentEvent {
    private static final long serialVersionUID = 1L;

    public CommentRemoveEvent(Object source, Comment comment, ConfluenceUser remover) {
        super(source, comment, null);
    }
}
