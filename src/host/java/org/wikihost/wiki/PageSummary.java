package org.wikihost.wiki;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A page without its body, for lists and trees.
 *
 * @param ancestors content ids from the top of the tree to the parent
 * @param modifier user key, null for anonymous
 * @param modified epoch milliseconds
 */
public record PageSummary(
        long id,
        long spaceId,
        String spaceKey,
        List<Long> ancestors,
        int position,
        String title,
        PageStatus status,
        int version,
        @Nullable String modifier,
        long modified) {

    /** The content id of the page above, none at the top of the space. */
    public OptionalLong parentId() {
        return ancestors.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ancestors.get(ancestors.size() - 1));
    }
}
