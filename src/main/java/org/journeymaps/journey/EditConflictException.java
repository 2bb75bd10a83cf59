package org.journeymaps.journey;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The map no longer holds what an edit expected to replace: someone else was faster. */
public final class EditConflictException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** In what way. */
    public enum Reason implements Keyed {
        /** An attribute, or the whole map, has another value than the one that was expected. */
        CHANGED,
        /** The part, or what it was to hang on, is not there. */
        GONE,
        /** Something that would go along with a part is not what was expected. */
        CHANGED_INSIDE,
        /** A part with this id is there already. */
        ID_USED
    }

    private final Reason reason;
    private final transient PartType<?> type;
    private final String id;
    private final String attribute;
    private final transient @Nullable Object expected;
    private final transient @Nullable Object found;
    private final int index;

    private EditConflictException(
            Reason reason,
            PartType<?> type,
            String id,
            String attribute,
            @Nullable Object expected,
            @Nullable Object found,
            int index) {
        super(reason.key() + ": " + type.key() + " '" + id + "' " + attribute);
        this.reason = reason;
        this.type = type;
        this.id = id;
        this.attribute = attribute;
        this.expected = expected;
        this.found = found;
        this.index = index;
    }

    static EditConflictException changed(
            PartType<?> type, String id, String attribute, @Nullable Object expected, @Nullable Object found) {
        return new EditConflictException(Reason.CHANGED, type, id, attribute, expected, found, 0);
    }

    static EditConflictException gone(PartType<?> type, String id) {
        return new EditConflictException(Reason.GONE, type, id, "", null, null, 0);
    }

    static EditConflictException changedInside(PartType<?> type, String id) {
        return new EditConflictException(Reason.CHANGED_INSIDE, type, id, "", null, null, 0);
    }

    static EditConflictException idUsed(PartType<?> type, String id) {
        return new EditConflictException(Reason.ID_USED, type, id, "", null, null, 0);
    }

    /** The same conflict, met in one of several edits that belong together. */
    EditConflictException inEdit(int number) {
        return new EditConflictException(reason, type, id, attribute, expected, found, number);
    }

    public Reason reason() {
        return reason;
    }

    /** The type of the part where the two differ; the header's stands for the whole map. */
    public PartType<?> type() {
        return type;
    }

    /** The id of that part; empty for the whole map. */
    public String id() {
        return id;
    }

    /** The attribute where the two differ; empty when it is the part itself. */
    public String attribute() {
        return attribute;
    }

    /** What the edit expected to replace, in its plain form (see {@link Kind}); null when not set, or not an attribute. */
    public @Nullable Object expected() {
        return expected;
    }

    /** What the map holds, in its plain form; null when not set, or not an attribute. */
    public @Nullable Object found() {
        return found;
    }

    /** Which of the edits of a {@link Together} met the conflict, from 0; 0 for a single edit. */
    public int index() {
        return index;
    }
}
