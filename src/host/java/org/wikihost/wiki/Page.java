package org.wikihost.wiki;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is now, or one of its old versions.
 *
 * @param id the content id; an old version has its own
 * @param latestId the content id of the page as it is now
 * @param ancestors content ids from the top of the tree to the parent
 * @param position order among siblings, from 0
 * @param version from 1
 * @param body storage format
 * @param creator user key of who created the page, null for anonymous
 * @param created epoch milliseconds
 * @param modifier user key of who wrote this version, null for anonymous
 * @param modified epoch milliseconds of this version
 * @param versionMessage "" when none was given
 */
public record Page(
        long id,
        long latestId,
        long spaceId,
        String spaceKey,
        List<Long> ancestors,
        int position,
        String title,
        PageStatus status,
        int version,
        String body,
        @Nullable String creator,
        long created,
        @Nullable String modifier,
        long modified,
        String versionMessage,
        boolean minorEdit) {

    /** The content id of the page above, none at the top of the space. */
    public OptionalLong parentId() {
        return ancestors.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ancestors.get(ancestors.size() - 1));
    }

    /** Whether this is the page as it is now rather than an old version. */
    public boolean isLatest() {
        return id == latestId;
    }
}
