package org.wikihost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A footer comment as apps see it. */
public final class HostComment extends Comment {
    private final org.wikihost.wiki.Comment comment;
    private final Contents contents;

    HostComment(org.wikihost.wiki.Comment comment, Contents contents) {
        this.comment = comment;
        this.contents = contents;
    }

    /** The wiki's own record. */
    public org.wikihost.wiki.Comment comment() {
        return comment;
    }

    @Override
    public String getType() {
        return "comment";
    }

    @Override
    public long getId() {
        return comment.id();
    }

    /** Comments have none. */
    @Override
    public @Nullable String getTitle() {
        return null;
    }

    @Override
    public String getDisplayTitle() {
        return "Re: " + getContainer().getDisplayTitle();
    }

    @Override
    public String getBodyAsString() {
        return comment.body();
    }

    @Override
    public String getUrlPath() {
        return getContainer().getUrlPath() + "&focusedCommentId=" + comment.id() + "#comment-" + comment.id();
    }

    @Override
    public boolean isDeleted() {
        return false;
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isCurrent() {
        return true;
    }

    @Override
    public int getVersion() {
        return comment.version();
    }

    @Override
    public boolean isLatestVersion() {
        return true;
    }

    @Override
    public Versioned getLatestVersion() {
        return this;
    }

    @Override
    public boolean isNew() {
        return comment.version() == 1;
    }

    @Override
    public ContentEntityObject getContainer() {
        return contents.page(comment.pageId());
    }

    @Override
    public @Nullable Comment getParent() {
        return comment.parentId().isPresent()
                ? contents.comment(comment.parentId().getAsLong())
                : null;
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return contents.user(comment.creator());
    }

    @Override
    public @Nullable ConfluenceUser getLastModifier() {
        return contents.user(comment.modifier());
    }

    @Override
    public Date getCreationDate() {
        return Contents.date(comment.created());
    }

    @Override
    public Date getLastModificationDate() {
        return Contents.date(comment.modified());
    }
}
