package org.wikihost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import java.util.Date;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.CommentChanges;
import org.wikihost.wiki.PageChanges;

/** Finds and adds footer comments for apps, without a check of permissions. */
final class HostCommentManager extends HostContentEntityManager implements CommentManager {
    private final CommentChanges comments;
    private final Contents contents;
    private final CurrentUser currentUser;

    HostCommentManager(PageChanges pages, CommentChanges comments, Contents contents, CurrentUser currentUser) {
        super(pages, contents, currentUser);
        this.comments = comments;
        this.contents = contents;
        this.currentUser = currentUser;
    }

    @Override
    public @Nullable Comment getComment(long id) {
        return contents.comment(id);
    }

    /** Adds the comment of the current user to a current page. */
    @Override
    public Comment addCommentToObject(ContentEntityObject ceo, @Nullable Comment parent, String content) {
        if (!(ceo instanceof HostPage page) || !page.isCurrent() || !page.isLatestVersion()) {
            throw new IllegalArgumentException("Only current pages have comments: " + ceo);
        }
        OptionalLong parentId = parent == null ? OptionalLong.empty() : OptionalLong.of(parent.getId());
        return contents.comment(comments.add(currentUser.get(), page.getId(), parentId, content));
    }

    /** Those that were written or edited at that time or later, oldest first. */
    @Override
    @SuppressWarnings("JavaUtilDate") // Confluence asks with it.
    public List<Comment> getPageComments(long pageId, Date since) {
        return comments.of(pageId).stream()
                .filter(comment -> comment.modified() >= since.getTime())
                .<Comment>map(contents::comment)
                .toList();
    }
}
