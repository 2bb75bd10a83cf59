package org.journeymaps.storage;

import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What a comment of a page has to do with a map.
 *
 * @param parent the comment that it answers; 0 for one that begins a thread
 * @param part what it is about: a touchpoint, a stage or the map as a whole
 * @param resolvedAt when the thread that it begins was resolved, in milliseconds since 1970; 0 when it is open
 * @param resolvedBy the user key of whoever resolved it, or null
 */
public record CommentLink(
        long comment,
        long parent,
        PartId part,
        long resolvedAt,
        @Nullable String resolvedBy) {

    /** An open thread, or an answer. */
    public static CommentLink open(long comment, long parent, PartId part) {
        return new CommentLink(comment, parent, part, 0, null);
    }

    public boolean isResolved() {
        return resolvedAt > 0;
    }

    /** The same thread after somebody resolved it, or opened it again. */
    public CommentLink resolved(long at, @Nullable String by) {
        return new CommentLink(comment, parent, part, at, by);
    }
}
