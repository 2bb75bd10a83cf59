package org.journeymaps.wiki;

import java.util.UUID;

/**
 * A journey-map macro in the text of a page.
 *
 * @param key the map's key by the rules of {@link MapKeys}
 * @param body the macro's text without the space around it; may be empty
 */
public record MapMacro(UUID key, String body) {}
