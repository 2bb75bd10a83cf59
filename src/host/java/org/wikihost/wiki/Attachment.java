package org.wikihost.wiki;

import org.jspecify.annotations.Nullable;

/**
 * The description of a file attached to a page; {@link Attachments#data} has the bytes.
 *
 * @param size bytes
 * @param creator user key of who uploaded this version, null for anonymous
 * @param created epoch milliseconds of this version
 */
public record Attachment(
        long id,
        long pageId,
        String fileName,
        String mediaType,
        long size,
        String comment,
        int version,
        @Nullable String creator,
        long created) {}
