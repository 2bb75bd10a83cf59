package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Date;
import java.util.List;

// Source: Javadoc Confluence 3.3, 5.4.1 and 10.1.2.
public interface CommentManager extends ContentEntityManager {
    Comment getComment(long id);

    Comment addCommentToObject(ContentEntityObject ceo, Comment parent, String content);

    List<Comment> getPageComments(long pageId, Date since);
}
