package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit as a writer asks for it, who does not say what the map knows better: where a part stood, or what hangs on it. */
public sealed interface Wanted {

    /** An edit that says everything. */
    record Whole(Edit edit) implements Wanted {

        @Override
        public Edit on(Draft draft) {
            return edit;
        }
    }

    /** The removal of a part with all that hangs on it by then. */
    record Removal(PartType<?> type, String id) implements Wanted {

        @Override
        public Edit on(Draft draft) throws EditConflictException {
            Remove remove = Remove.of(draft, type, id);
            if (!draft.isNamedByMain(remove.part())) {
                return remove;
            }
            Attribute<Curve, String> persona = Curve.PERSONA;
            return Together.of(List.of(new Change<>(PartType.CURVE, Curve.MAIN, persona, id, ""), remove));
        }
    }

    /**
     * Another value at a touchpoint or a stage on a curve other than the main one: {@link PartType#FEELING} comes and goes with its
     * emotion. Evidence of an emotion that is not there is {@link EditConflictException.Reason#GONE},
     * but for the one that is said of any.
     *
     * @param from the value that the writer saw
     */
    record Feels<V>(
            String curveId,
            String anchorId,
            Attribute<Feeling, V> attribute,
            @Nullable V from,
            @Nullable V to) implements Wanted {

        @Override
        public Edit on(Draft draft) throws EditConflictException {
            draft.checkPlace(PartType.FEELING, Place.onCurve(curveId, anchorId));
            String id = Feeling.id(curveId, anchorId);
            Feeling now = draft.parts(PartType.FEELING).find(id);
            Change<Feeling, V> change = new Change<>(PartType.FEELING, id, attribute, from, to);
            Feeling next = change.on(now == null ? Feeling.of(curveId, anchorId) : now);
            if (now != null) {
                return next.emotion() == null ? Remove.of(draft, PartType.FEELING, id) : change;
            }
            if (next.emotion() != null) {
                return Add.of(next, After.LAST);
            }
            if (next.equals(Feeling.of(curveId, anchorId))) {
                return Together.of(List.of());
            }
            throw EditConflictException.gone(PartType.FEELING, id);
        }
    }

    /** The move of a part from wherever it stands by then. */
    record Moving(PartType<?> type, String id, Place to) implements Wanted {

        @Override
        public Edit on(Draft draft) throws EditConflictException {
            return Move.of(draft, type, id, to);
        }
    }

    /** The whole edit, for a map in that state. */
    Edit on(Draft draft) throws EditConflictException;

    /**
     * The edits that the writer means, one for each that was asked for, which fit this content one after the other.
     *
     * @throws EditConflictException if the content does not hold what one of them expects to replace
     */
    static List<Edit> edits(List<Wanted> wanted, JourneyContent content) throws EditConflictException {
        Draft draft = new Draft(content);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            try {
                Edit edit = wanted.get(i).on(draft);
                edit.applyTo(draft);
                edits.add(edit);
            } catch (EditConflictException e) {
                throw e.inEdit(i);
            }
        }
        return edits;
    }
}
