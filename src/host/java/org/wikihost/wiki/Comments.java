package org.wikihost.wiki;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Footer comments. Refuses as {@link Pages} does. */
public final class Comments {
    private final CommentChanges changes;
    private final Pages pages;
    private final Permissions permissions;

    Comments(CommentChanges changes, Pages pages, Permissions permissions) {
        this.changes = changes;
        this.pages = pages;
        this.permissions = permissions;
    }

    /** All comments of the page, oldest first, answers included. */
    public List<Comment> of(@Nullable User user, long pageId) {
        return changes.of(pages.get(user, pageId).latestId());
    }

    public Comment get(@Nullable User user, long id) {
        return changes.find(id)
                .filter(comment -> permissions.canView(user, comment))
                .orElseThrow(
                        () -> new NotFoundException("There is no comment with the id " + id + " that you may view."));
    }

    /** Adds a comment, or an answer to the comment {@code parentId} of the same page. */
    public Comment add(@Nullable User user, long pageId, OptionalLong parentId, String body) {
        Page page = pages.get(user, pageId);
        if (!permissions.canComment(user, page)) {
            throw new NotPermittedException("You may not comment the page " + page.title() + ".");
        }
        return changes.add(user, pageId, parentId, body);
    }

    /** @throws VersionConflictException when {@code version} is not the current version plus one */
    public Comment update(@Nullable User user, long id, int version, String body) {
        Comment comment = get(user, id);
        if (!permissions.canEdit(user, comment)) {
            throw new NotPermittedException("You may not edit this comment.");
        }
        return changes.update(user, comment, version, body);
    }

    /** Answers to the comment move up to its parent. */
    public void remove(@Nullable User user, long id) {
        Comment comment = get(user, id);
        if (!permissions.canDelete(user, comment)) {
            throw new NotPermittedException("You may not delete this comment.");
        }
        changes.remove(user, comment);
    }
}
