package org.wikihost.wiki;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Footer comments. Refuses as {@link Pages} does. */
public interface Comments {
    /** All comments of the page, oldest first, answers included. */
    List<Comment> of(@Nullable User user, long pageId);

    Comment get(@Nullable User user, long id);

    /** The comment whoever asks, for managers that check permissions elsewhere. */
    Optional<Comment> find(long id);

    Comment add(@Nullable User user, long pageId, OptionalLong parentId, String body);

    /** @throws VersionConflictException when {@code version} is not the current version plus one */
    Comment update(@Nullable User user, long id, int version, String body);

    /** Answers to the comment move up to its parent. */
    void remove(@Nullable User user, long id);
}
