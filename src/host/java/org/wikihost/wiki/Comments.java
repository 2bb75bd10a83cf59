package org.wikihost.wiki;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;
import org.wikihost.storageformat.StorageText;

/** Footer comments. Refuses as {@link Pages} does. */
public final class Comments {
    private final Database database;
    private final CommentRows rows;
    private final Pages pages;
    private final Permissions permissions;
    private final ContentIds ids;
    private final Watches watches;
    private final Settings settings;
    private final Listeners listeners;
    private final Clock clock;
    private final StorageText storage = new StorageText();

    Comments(
            Database database,
            CommentRows rows,
            Pages pages,
            Permissions permissions,
            ContentIds ids,
            Watches watches,
            Settings settings,
            Listeners listeners,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.pages = pages;
        this.permissions = permissions;
        this.ids = ids;
        this.watches = watches;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** All comments of the page, oldest first, answers included. */
    public List<Comment> of(@Nullable User user, long pageId) {
        return rows.of(pages.get(user, pageId).latestId());
    }

    public Comment get(@Nullable User user, long id) {
        return rows.find(id)
                .filter(comment -> permissions.canView(user, comment))
                .orElseThrow(
                        () -> new NotFoundException("There is no comment with the id " + id + " that you may view."));
    }

    /** The comment whoever asks, for managers that check permissions elsewhere. */
    public Optional<Comment> find(long id) {
        return rows.find(id);
    }

    /** Adds a comment, or an answer to the comment {@code parentId} of the same page. */
    public Comment add(@Nullable User user, long pageId, OptionalLong parentId, String body) {
        settings.requireWritable();
        Page page = pages.get(user, pageId);
        if (!permissions.canComment(user, page)) {
            throw new NotPermittedException("You may not comment the page " + page.title() + ".");
        }
        if (parentId.isPresent() && rows.of(pageId).stream().noneMatch(other -> other.id() == parentId.getAsLong())) {
            throw new NotFoundException("The page has no comment with the id " + parentId.getAsLong() + ".");
        }
        storage.check(body);
        return database.inTransaction(() -> {
            long now = clock.millis();
            String author = user == null ? null : user.key();
            Comment comment = new Comment(ids.next("comment"), pageId, parentId, body, 1, author, now, author, now);
            rows.insert(comment);
            watches.start(user, pageId);
            listeners.tell(new WikiEvent.CommentCreated(comment));
            return comment;
        });
    }

    /** @throws VersionConflictException when {@code version} is not the current version plus one */
    public Comment update(@Nullable User user, long id, int version, String body) {
        settings.requireWritable();
        Comment comment = get(user, id);
        if (!permissions.canEdit(user, comment)) {
            throw new NotPermittedException("You may not edit this comment.");
        }
        storage.check(body);
        if (!rows.update(id, version, body, user == null ? null : user.key(), clock.millis())) {
            throw new VersionConflictException(
                    "The comment was changed since it was read: its version is " + comment.version() + ".");
        }
        return get(user, id);
    }

    /** Answers to the comment move up to its parent. */
    public void remove(@Nullable User user, long id) {
        settings.requireWritable();
        Comment comment = get(user, id);
        if (!permissions.canDelete(user, comment)) {
            throw new NotPermittedException("You may not delete this comment.");
        }
        database.inTransaction(() -> rows.delete(comment));
    }
}
