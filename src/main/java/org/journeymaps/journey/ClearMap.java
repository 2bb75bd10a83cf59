package org.journeymaps.journey;

/**
 * Takes a whole content back out of a map.
 *
 * @param expected what the map holds, to the letter
 * @param cleared what stays: a content without stages, else {@link IllegalArgumentException}
 */
public record ClearMap(JourneyContent expected, JourneyContent cleared) implements Edit {

    public ClearMap {
        if (!cleared.isEmpty()) {
            throw new IllegalArgumentException("A cleared map has no stages");
        }
    }

    /** Clears the map to {@link JourneyContent#EMPTY}. */
    public ClearMap(JourneyContent expected) {
        this(expected, JourneyContent.EMPTY);
    }

    @Override
    public JourneyContent applyTo(JourneyContent before) throws EditConflictException {
        if (!before.equals(expected)) {
            throw new EditConflictException("", expected, before);
        }
        return cleared;
    }

    @Override
    public Edit inverse(JourneyMap before) throws EditConflictException {
        applyTo(before.content());
        return new StartFrom(expected);
    }
}
