package org.journeymaps.journey;

/**
 * Puts a part at another place. It never conflicts with another move: the last one wins.
 *
 * @param from where the part stood when the move was made, for those who read it later
 * @param to where it shall stand
 */
public record Move<P extends Part>(PartType<P> type, String id, Place from, Place to) implements Edit {

    /** Refuses the header, which has no place, with {@link IllegalArgumentException}. */
    public Move {
        if (!type.isListed()) {
            throw new IllegalArgumentException("There is no other place for the " + type.key());
        }
    }

    /** The edit that moves a part from where it stands in this content. */
    public static <P extends Part> Move<P> of(JourneyContent content, PartType<P> type, String id, Place to)
            throws EditConflictException {
        return of(new Draft(content), type, id, to);
    }

    static <P extends Part> Move<P> of(Draft draft, PartType<P> type, String id, Place to)
            throws EditConflictException {
        P part = draft.find(type, id);
        return new Move<>(type, id, draft.parts(type).place(part), to);
    }

    @Override
    public void applyTo(Draft draft) throws EditConflictException {
        P part = draft.find(type, id);
        draft.checkPlace(type, to);
        PartList<P> parts = draft.parts(type);
        parts.remove(part);
        parts.insert(type.moved(part, to), to.after());
    }

    @Override
    public Edit undoable(Draft draft) throws EditConflictException {
        Move<P> now = of(draft, type, id, to);
        applyTo(draft);
        return new Move<>(type, id, to, now.from);
    }
}
