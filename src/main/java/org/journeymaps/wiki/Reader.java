package org.journeymaps.wiki;

import org.journeymaps.render.Words;
import org.jspecify.annotations.Nullable;

/** Whoever made the running request. */
public interface Reader {

    /** The key of the user, or null for a reader who has not logged in. */
    @Nullable
    String userKey();

    /** The app's texts in the reader's language, which stays the same for as long as the answer is kept. */
    Words words();
}
