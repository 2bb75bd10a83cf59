package org.journeymaps.storage;

import java.util.UUID;

/**
 * What a map is known by: its page and its key together. The same key on another page is another map.
 *
 * @param contentId the page or blog post that owns the map
 */
public record MapAddress(long contentId, UUID key) {

    /** The address as one text, in which no two are alike. */
    String text() {
        return contentId + "/" + key;
    }
}
