package org.wikihost.wiki;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is now, one of its old versions, or its draft.
 *
 * @param id the content id; an old version has its own, and so has the draft of a page that is published
 * @param latestId the content id of the page as it is now
 * @param ancestors content ids from the top of the tree to the parent
 * @param position order among siblings, from 0
 * @param version from 1; of a draft, that of the page when the draft was begun
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

    /** Whether this is the page as it is now rather than an old version or the draft of its next one. */
    public boolean isLatest() {
        return id == latestId;
    }

    /** Whether this is the draft of a page that was never published. */
    public boolean isUnpublished() {
        return status == PageStatus.DRAFT && isLatest();
    }

    /** The content id to name it by: a draft's own; that of the page for an old version. */
    public long contentId() {
        return status == PageStatus.DRAFT ? id : latestId;
    }

    /** A draft of this page's next version, with the page's text. */
    Page draft(long draftId, @Nullable String author, long now) {
        return new Page(
                draftId,
                id,
                spaceId,
                spaceKey,
                ancestors,
                position,
                title,
                PageStatus.DRAFT,
                version,
                body,
                author,
                now,
                author,
                now,
                "",
                false);
    }

    Page withText(String newTitle, String newBody, @Nullable String author, long now) {
        return new Page(
                id,
                latestId,
                spaceId,
                spaceKey,
                ancestors,
                position,
                newTitle,
                status,
                version,
                newBody,
                creator,
                created,
                author,
                now,
                versionMessage,
                minorEdit);
    }

    Page published(String message, int newPosition) {
        return new Page(
                id,
                latestId,
                spaceId,
                spaceKey,
                ancestors,
                newPosition,
                title,
                PageStatus.CURRENT,
                version,
                body,
                creator,
                created,
                modifier,
                modified,
                message,
                minorEdit);
    }
}
