package org.wikihost.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels of pages: lower case, no space. Refuses as {@link Pages} does. */
public interface Labels {
    /** In alphabetical order. */
    List<String> of(@Nullable User user, long pageId);

    /** Labels of several pages in one query, for lists that are already checked. */
    Map<Long, List<String>> of(Collection<Long> pageIds);

    void add(@Nullable User user, long pageId, Collection<String> labels);

    void remove(@Nullable User user, long pageId, String label);
}
