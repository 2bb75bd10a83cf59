package org.journeymaps.wiki;

import java.util.UUID;

/**
 * What a macro shall hold when its page is saved.
 *
 * @param place the macro's {@link MapMacro#place()}
 * @param text the macro's text
 */
public record MapText(int place, UUID key, String text) {}
