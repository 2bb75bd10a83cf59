package org.wikihost.wiki;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files attached to pages. Refuses as {@link Pages} does. */
public interface Attachments {
    /** The latest version of each file, by name. */
    List<Attachment> of(@Nullable User user, long pageId);

    Optional<Attachment> find(@Nullable User user, long pageId, String fileName);

    /** Newest first. */
    List<Attachment> versions(@Nullable User user, long pageId, String fileName);

    /** Adds a file, or a new version of it when the page has one of that name. */
    Attachment save(@Nullable User user, long pageId, String fileName, String mediaType, String comment, byte[] data);

    /** @throws NotFoundException for an unknown file or version */
    byte[] data(@Nullable User user, long pageId, String fileName, int version);

    /** Removes the file with all its versions. */
    void remove(@Nullable User user, long pageId, String fileName);
}
