package org.journeymaps.journey;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives one attribute of a part another value.
 *
 * @param id the part's id; empty for the header
 * @param from the value that the writer saw
 * @param to the value that the attribute shall have
 */
public record Change<P extends Part, V>(
        PartType<P> type,
        String id,
        Attribute<P, V> attribute,
        @Nullable V from,
        @Nullable V to) implements Edit {

    @Override
    public void applyTo(Draft draft) throws EditConflictException {
        P changed = on(draft.find(type, id));
        draft.checkNamed(changed);
        draft.parts(type).replace(changed);
    }

    /** The part with the other value. */
    P on(P part) throws EditConflictException {
        V found = attribute.get(part);
        if (!Objects.equals(found, from)) {
            Kind<V> kind = attribute.kind();
            throw EditConflictException.changed(type, id, attribute.key(), kind.plain(from), kind.plain(found));
        }
        return attribute.with(part, to);
    }

    @Override
    public Edit undoable(Draft draft) throws EditConflictException {
        applyTo(draft);
        return new Change<>(type, id, attribute, to, from);
    }
}
