package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.List;

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
            return Remove.of(draft, type, id);
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
     * The edits that the writer means, as one that fits this content.
     *
     * @throws EditConflictException if the content does not hold what one of them expects to replace
     */
    static Edit edit(List<Wanted> wanted, JourneyContent content) throws EditConflictException {
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
        return Together.of(edits);
    }
}
