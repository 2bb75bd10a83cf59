package org.journeymaps.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a part out of the map, with all that hangs on it: the touchpoints of a stage, the cards and feelings at a touchpoint or a
 * stage, the cards of a lane, the feelings of a curve, the curves of a persona but for the main one.
 *
 * @param parts the part first, then what hangs on it, each with the place to which {@link Add} would bring it back; at least one, else
 *     {@link IllegalArgumentException}
 */
public record Remove(List<Add<?>> parts) implements Edit {

    public Remove {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There is a part to remove");
        }
    }

    /** The edit that removes a part as it is in this content, with all that hangs on it there. */
    public static <P extends Part> Remove of(JourneyContent content, PartType<P> type, String id)
            throws EditConflictException {
        return of(new Draft(content), type, id);
    }

    /** Refuses the main curve, which every map has, with {@link IllegalArgumentException}. */
    static <P extends Part> Remove of(Draft draft, PartType<P> type, String id) throws EditConflictException {
        if (type == PartType.CURVE && id.equals(Curve.MAIN)) {
            throw new IllegalArgumentException("Every map has its main curve");
        }
        P part = draft.find(type, id);
        List<Add<?>> parts = new ArrayList<>();
        parts.add(asAdd(draft, type, part));
        for (Part hanging : draft.hangingOn(part)) {
            parts.add(asAdd(draft, PartType.of(hanging), hanging));
        }
        return new Remove(parts);
    }

    /** The part that is removed; the others only go along with it. */
    public Part part() {
        return parts.get(0).part();
    }

    @Override
    public void applyTo(Draft draft) throws EditConflictException {
        Part part = part();
        Remove now = of(draft, parts.get(0).type(), part.id());
        if (!now.taken().equals(taken()) || draft.isNamedByMain(part)) {
            throw EditConflictException.changedInside(parts.get(0).type(), part.id());
        }
        for (Add<?> add : now.parts) {
            take(draft, add);
        }
    }

    @Override
    public Edit undoable(Draft draft) throws EditConflictException {
        Remove now = of(draft, parts.get(0).type(), part().id());
        applyTo(draft);
        return now.parts.size() == 1 ? now.parts.get(0) : new Together(List.copyOf(now.parts));
    }

    private Set<Part> taken() {
        Set<Part> taken = new HashSet<>();
        parts.forEach(add -> taken.add(add.part()));
        return taken;
    }

    private static <P extends Part> Add<P> asAdd(Draft draft, PartType<P> type, P part) {
        return new Add<>(type, part, draft.parts(type).place(part).after());
    }

    private static <P extends Part> void take(Draft draft, Add<P> add) {
        draft.parts(add.type()).remove(add.part());
    }
}
