package org.wikihost.wiki;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A footer comment of a page.
 *
 * @param parentId the comment that this one answers
 * @param body storage format
 * @param creator user key, null for anonymous
 * @param created epoch milliseconds
 */
public record Comment(
        long id,
        long pageId,
        OptionalLong parentId,
        String body,
        int version,
        @Nullable String creator,
        long created,
        @Nullable String modifier,
        long modified) {}
