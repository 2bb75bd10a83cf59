package org.journeymaps.journey;

import java.util.List;

/**
 * Puts a part into the map, with nothing that hangs on it.
 *
 * @param after where among the parts with the same lane and anchor
 */
public record Add<P extends Part>(PartType<P> type, P part, After after) implements Edit {

    /** Refuses the header, which is always there, with {@link IllegalArgumentException}. */
    public Add {
        if (!type.isListed()) {
            throw new IllegalArgumentException("A map always has its " + type.key());
        }
    }

    /** The edit that adds a part. */
    public static <P extends Part> Add<P> of(P part, After after) {
        return new Add<>(PartType.of(part), part, after);
    }

    @Override
    public void applyTo(Draft draft) throws EditConflictException {
        if (draft.isTaken(type, part.id())) {
            throw EditConflictException.idUsed(type, part.id());
        }
        draft.checkPlace(type, type.hanging(part));
        draft.checkNamed(part);
        draft.parts(type).insert(part, after);
    }

    @Override
    public Edit undoable(Draft draft) throws EditConflictException {
        applyTo(draft);
        return new Remove(List.of(this));
    }
}
