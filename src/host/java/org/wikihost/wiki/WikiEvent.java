package org.wikihost.wiki;

import org.jspecify.annotations.Nullable;

/** Something that happened to content. {@code quiet} asks that nobody be notified. */
public sealed interface WikiEvent {
    record PageCreated(Page page, boolean quiet) implements WikiEvent {}

    record PageUpdated(Page page, Page before, boolean quiet) implements WikiEvent {}

    record PageCopied(Page origin, Page copy) implements WikiEvent {}

    record PageMoved(Page page) implements WikiEvent {}

    record PageTrashed(Page page) implements WikiEvent {}

    record PageRestored(Page page) implements WikiEvent {}

    /** The page is purged; it is not in the database any more once the transaction ends. */
    record PageRemoved(Page page) implements WikiEvent {}

    record CommentCreated(Comment comment) implements WikiEvent {}

    record CommentUpdated(Comment comment, Comment before) implements WikiEvent {}

    /** The comment is not in the database any more, nor are its string properties. */
    record CommentRemoved(Comment comment, @Nullable User remover) implements WikiEvent {}

    record SpaceRemoved(Space space) implements WikiEvent {}
}
