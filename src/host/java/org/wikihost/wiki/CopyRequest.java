package org.wikihost.wiki;

import java.util.OptionalLong;

/**
 * How a page is copied.
 *
 * @param parentId the page above the copy; none puts it at the top of the space
 */
public record CopyRequest(
        String spaceKey,
        OptionalLong parentId,
        String title,
        boolean attachments,
        boolean labels,
        boolean properties) {}
