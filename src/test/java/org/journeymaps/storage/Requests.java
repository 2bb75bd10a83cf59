package org.journeymaps.storage;

import java.util.Optional;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.UnfitValueException;
import org.jspecify.annotations.Nullable;

/** What writers ask for, as the store gets it. */
public final class Requests {

    private Requests() {}

    /** To make an edit in a user's name, whatever the map holds by then: a conflict when the edit does not fit. */
    public static Decision making(Edit edit, String clientId, @Nullable String user) {
        return now -> Optional.of(
                new NewEdit(edit, edit.applyTo(now.content()), Source.EDIT, clientId, user, 0, NewEdit.UNSAVED));
    }

    /** To change nothing. */
    static Decision nothing() {
        return now -> Optional.empty();
    }

    /** The edit that gives one attribute of a part another value. */
    public static <P extends Part> Edit change(
            JourneyContent content, PartType<P> type, String id, String attribute, @Nullable Object plain) {
        P part = type.in(content).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return change(type, part, type.attribute(attribute).orElseThrow(), plain);
    }

    private static <P extends Part, V> Edit change(
            PartType<P> type, P part, Attribute<P, V> attribute, @Nullable Object plain) {
        try {
            return new Change<>(
                    type,
                    part.id(),
                    attribute,
                    attribute.get(part),
                    attribute.kind().of(plain));
        } catch (UnfitValueException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
