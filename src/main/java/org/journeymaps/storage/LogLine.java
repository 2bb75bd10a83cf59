package org.journeymaps.storage;

import org.journeymaps.journey.Edit;
import org.jspecify.annotations.Nullable;

/**
 * A line of a map's change log.
 *
 * @param revision the revision that the edit made
 * @param authorKey the user key of the writer, or null for an anonymous one
 * @param at when, in milliseconds since 1970
 * @param refersTo the revision that was taken back or brought back; 0 when there is none
 */
public record LogLine(
        long revision, Edit edit, Source source, @Nullable String authorKey, long at, long refersTo) {}
