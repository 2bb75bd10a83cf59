package org.journeymaps.storage;

import org.journeymaps.journey.JourneyContent;
import org.jspecify.annotations.Nullable;

/**
 * What a page's text held when the rows of a map were made.
 *
 * @param hash the {@link TextHash} of the macro's text
 * @param authorKey the user key of whoever wrote that version of the page, or null
 */
public record FirstText(
        JourneyContent content, String hash, @Nullable String authorKey) {}
