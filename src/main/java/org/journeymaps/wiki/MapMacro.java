package org.journeymaps.wiki;

import java.util.UUID;

/**
 * A journey-map macro in the text of a page.
 *
 * @param place which of the page's journey-map macros it is, from 0
 * @param key the map's key by the rules of {@link MapKeys}
 * @param isNamed whether the macro names its key itself; if not, the key is lent to it until the page is saved
 * @param text what the macro holds, to the letter
 */
public record MapMacro(int place, UUID key, boolean isNamed, String text) {

    /** The macro's text without the space around it; may be empty. */
    public String body() {
        return text.strip();
    }
}
