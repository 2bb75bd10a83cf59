package org.journeymaps.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages and blog posts of the wiki. */
public interface Pages {

    /** The page or blog post with this content id, even if the reader may not see it; empty when it was never there or is gone. */
    Optional<WikiPage> find(long contentId);

    /** The same with its text read already, for work on a thread that has no session with the database. */
    Optional<WikiPage> read(long contentId);

    /** The page or blog post that Confluence hands over; empty for all other content, such as comments, and for none at all. */
    Optional<WikiPage> of(@Nullable ContentEntityObject content);

    /** Whether a page of the space has this title already, seen or unseen by the reader. */
    boolean isTitleTaken(String spaceKey, String title);

    /** Does work in one transaction, and with one session where the running thread has none yet, as a job needs it. */
    <T> T together(Supplier<T> work);
}
