package org.wikihost.wiki;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;
import org.wikihost.storageformat.StorageText;

/** Reads and changes footer comments without a check of permissions. {@link Comments} checks them. */
public final class CommentChanges {
    private final Database database;
    private final CommentRows rows;
    private final StringProperties properties;
    private final ContentIds ids;
    private final Watches watches;
    private final Settings settings;
    private final Listeners listeners;
    private final Clock clock;
    private final StorageText storage = new StorageText();

    CommentChanges(
            Database database,
            CommentRows rows,
            StringProperties properties,
            ContentIds ids,
            Watches watches,
            Settings settings,
            Listeners listeners,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.properties = properties;
        this.ids = ids;
        this.watches = watches;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** All comments of the current page with this id, oldest first, answers included. */
    public List<Comment> of(long pageId) {
        return rows.of(pageId);
    }

    public Optional<Comment> find(long id) {
        return rows.find(id);
    }

    /**
     * Adds a comment, or an answer to the comment {@code parentId} of the same page.
     *
     * @param pageId a current page
     */
    public Comment add(@Nullable User user, long pageId, OptionalLong parentId, String body) {
        settings.requireWritable();
        if (parentId.isPresent() && rows.of(pageId).stream().noneMatch(other -> other.id() == parentId.getAsLong())) {
            throw new NotFoundException("The page has no comment with the id " + parentId.getAsLong() + ".");
        }
        storage.check(body);
        return database.inTransaction(() -> {
            long now = clock.millis();
            String author = key(user);
            Comment comment = new Comment(ids.next("comment"), pageId, parentId, body, 1, author, now, author, now);
            rows.insert(comment);
            watches.start(user, pageId);
            listeners.tell(new WikiEvent.CommentCreated(comment));
            return comment;
        });
    }

    /** @throws VersionConflictException when {@code version} is not the version of {@code before} plus one, or no longer */
    public Comment update(@Nullable User user, Comment before, int version, String body) {
        settings.requireWritable();
        storage.check(body);
        return database.inTransaction(() -> {
            if (!rows.update(before.id(), version, body, key(user), clock.millis())) {
                throw new VersionConflictException(
                        "The comment was changed since it was read: its version is " + before.version() + ".");
            }
            Comment after = rows.find(before.id()).orElseThrow();
            listeners.tell(new WikiEvent.CommentUpdated(after, before));
            return after;
        });
    }

    /** Answers to the comment move up to its parent. */
    public void remove(@Nullable User user, Comment comment) {
        settings.requireWritable();
        database.inTransaction(() -> {
            rows.delete(comment);
            properties.removeAll(comment.id());
            listeners.tell(new WikiEvent.CommentRemoved(comment, user));
        });
    }

    private static @Nullable String key(@Nullable User user) {
        return user == null ? null : user.key();
    }
}
