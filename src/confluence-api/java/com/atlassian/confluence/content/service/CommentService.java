package com.atlassian.confluence.content.service;

import com.atlassian.confluence.content.service.comment.DeleteCommentCommand;
import com.atlassian.confluence.content.service.comment.EditCommentCommand;

// Source: Javadoc Confluence 5.3.4, 7.13.19 and 8.0.0-m90; the interface in the package lists of 10.0.3 and 10.1.2.
public interface CommentService {
    DeleteCommentCommand newDeleteCommentCommand(long commentId);

    EditCommentCommand newEditCommentCommand(long commentId, String newContent);
}
