package org.journeymaps.wiki;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One comment on a page, as the reader of the running request meets it. */
public interface PageComment {

    /** The content id. */
    long id();

    /** The comment that it answers; 0 when it answers none. */
    long parent();

    /** The user key of whoever wrote it, or null for an anonymous one. */
    @Nullable
    String authorKey();

    /** When it was written, in milliseconds since 1970. */
    long writtenAt();

    /** Whether its text was changed since. */
    boolean isEdited();

    /** Its text in storage format. */
    String storage();

    /** Where it is read in the page's own comments: a path with the context path. */
    String address();

    /** Whether the reader may change its text here. */
    boolean mayEdit();

    /** Whether the reader may delete it here. */
    boolean mayDelete();

    /** What the app has noted on it. */
    Optional<String> note();
}
