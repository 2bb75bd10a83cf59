package org.wikihost.wiki;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Restrictions of single pages. Restrictions to view also hold for every page below; restrictions to edit do not. */
public interface Restrictions {
    /** Those of the page itself. */
    List<Restriction> of(@Nullable User user, long pageId);

    /** Replaces those of the page. Whoever may edit the page may do it. */
    void set(@Nullable User user, long pageId, List<Restriction> restrictions);
}
