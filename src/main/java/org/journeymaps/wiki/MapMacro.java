package org.journeymaps.wiki;

import java.util.UUID;

/**
 * A journey-map macro in the text of a page.
 *
 * @param place which of the page's journey-map macros it is, from 0
 * @param key the map's key by the rules of {@link MapKeys}
 * @param body the macro's text without the space around it; may be empty
 */
public record MapMacro(int place, UUID key, String body) {

    /** Whether this macro shows the map with that key: its own, or the page's copy of a map that belongs to another page. */
    public boolean shows(UUID map, long contentId) {
        return key.equals(map) || MapKeys.copyOf(key, contentId).equals(map);
    }
}
