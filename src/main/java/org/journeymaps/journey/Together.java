package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Several edits, one after the other, all or none.
 *
 * @param edits none of them a {@link Together}, else {@link IllegalArgumentException}
 */
public record Together(List<Edit> edits) implements Edit {

    public Together {
        edits = List.copyOf(edits);
        if (edits.stream().anyMatch(Together.class::isInstance)) {
            throw new IllegalArgumentException("Edits that belong together stand side by side");
        }
    }

    /** The edits as one: a single one as it is; those that belong together already are laid side by side. */
    public static Edit of(List<? extends Edit> edits) {
        List<Edit> flat = new ArrayList<>();
        for (Edit edit : edits) {
            flat.addAll(edit instanceof Together together ? together.edits : List.of(edit));
        }
        return flat.size() == 1 ? flat.get(0) : new Together(flat);
    }

    @Override
    public void applyTo(Draft draft) throws EditConflictException {
        for (int i = 0; i < edits.size(); i++) {
            try {
                edits.get(i).applyTo(draft);
            } catch (EditConflictException e) {
                throw e.inEdit(i);
            }
        }
    }

    @Override
    public Edit undoable(Draft draft) throws EditConflictException {
        List<Edit> inverses = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            try {
                inverses.add(edits.get(i).undoable(draft));
            } catch (EditConflictException e) {
                throw e.inEdit(i);
            }
        }
        Collections.reverse(inverses);
        return of(inverses);
    }
}
