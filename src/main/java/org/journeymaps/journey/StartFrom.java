package org.journeymaps.journey;

/**
 * Fills an empty map with a whole content: a ready-made journey, a blank grid or a pasted text. It expects a map without stages.
 *
 * @param content what the map shall hold; at least one stage, else {@link IllegalArgumentException}
 */
public record StartFrom(JourneyContent content) implements Edit {

    public StartFrom {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A journey starts from at least one stage");
        }
    }

    @Override
    public void applyTo(Draft draft) throws EditConflictException {
        if (!draft.parts(PartType.STAGE).all().isEmpty()) {
            throw EditConflictException.changed(PartType.MAP, "", "", null, null);
        }
        draft.become(content);
    }

    @Override
    public Edit undoable(Draft draft) throws EditConflictException {
        JourneyContent before = draft.content();
        applyTo(draft);
        return new ClearMap(content, before);
    }
}
