package org.journeymaps.editing;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Somebody else was faster, and the writer has to choose. */
public final class ConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** In what way; the word that the answer has for it is the name in lower case with hyphens. */
    public enum Kind {
        /** The map holds another value than the one that the edit replaces. */
        CONFLICT,
        /** The part is not there any more. */
        GONE,
        /** Somebody changed what a removal would take along. */
        CHANGED_INSIDE,
        /** A part has, or had, this id. */
        ID_USED,
        /** Later edits stand on the one that was to be taken back. */
        CANNOT_UNDO,
        /** The map has never been at the revision that the writer names. */
        FUTURE,
        /** The map was to be started and has been started by somebody. */
        NOT_EMPTY
    }

    private final Kind kind;
    private final long revision;
    private final String field;
    private final transient @Nullable Object found;
    private final transient @Nullable LastChange by;

    /**
     * Who made the other change.
     *
     * @param at when, in milliseconds since 1970
     */
    public record LastChange(@Nullable String authorKey, String authorName, long at) {}

    ConflictException(Kind kind, long revision, String field, @Nullable Object found, @Nullable LastChange by) {
        super(kind + " " + field);
        this.kind = kind;
        this.revision = revision;
        this.field = field;
        this.found = found;
        this.by = by;
    }

    public Kind kind() {
        return kind;
    }

    /** The revision of the map now. */
    public long revision() {
        return revision;
    }

    /** The field of the request that met the conflict. */
    public String field() {
        return field;
    }

    /** The value that the map holds, in its plain form; null when not set, or not a value. */
    public @Nullable Object found() {
        return found;
    }

    /** Who wrote that, or null when it cannot be said. */
    public @Nullable LastChange by() {
        return by;
    }
}
