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

    @Override
    public void applyTo(Draft draft) throws EditConflictException {
        if (!draft.content().equals(expected)) {
            throw EditConflictException.changed(PartType.MAP, "", "", null, null);
        }
        draft.become(cleared);
    }

    /** Only a map that held stages is started again; of any other the header and the lanes are brought back. */
    @Override
    public Edit undoable(Draft draft) throws EditConflictException {
        applyTo(draft);
        return expected.isEmpty()
                ? new ClearMap(/* expected= */ cleared, /* cleared= */ expected)
                : new StartFrom(expected);
    }
}
