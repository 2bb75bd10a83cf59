package org.wikihost.wiki;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pages without any check of permissions, for the managers that apps call: Confluence's managers leave that check to their caller.
 * {@link Pages} is what screens and REST use.
 */
public interface PageChanges {
    Optional<Page> find(long id);

    Optional<Page> find(String spaceKey, String title);

    /** @param quiet true sends no mail */
    Page create(@Nullable User author, NewPage page, boolean quiet);

    /** @param quiet true sends no mail */
    Page update(@Nullable User author, long id, PageEdit edit, boolean quiet);
}
