package org.journeymaps.journey;

import java.util.UUID;

/**
 * A journey map at one revision.
 *
 * @param key tells the map from the others of its page, for life
 * @param revision how many edits led here, from 0; a negative one is refused with {@link IllegalArgumentException}
 */
public record JourneyMap(UUID key, long revision, JourneyContent content) {

    public JourneyMap {
        if (revision < 0) {
            throw new IllegalArgumentException("A revision counts from 0, not " + revision);
        }
    }

    /** A map in which nothing has been written. */
    public static JourneyMap empty(UUID key) {
        return new JourneyMap(key, 0, JourneyContent.EMPTY);
    }

    /** Whether there is no stage yet, so that nothing can be drawn. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    /**
     * The map after a change, one revision later.
     *
     * @throws EditConflictException if the map does not hold what the edit expects to replace
     */
    public JourneyMap apply(Edit edit) throws EditConflictException {
        return new JourneyMap(key, revision + 1, edit.applyTo(content));
    }
}
