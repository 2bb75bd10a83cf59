package org.journeymaps.editing;

import java.io.Serial;

/** What somebody asked for is not done, whatever the map holds. */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no such map on a page that the reader may see. */
        NOT_FOUND,
        /** An administrator has made the wiki read-only. */
        READ_ONLY,
        /** The reader may see the page and not edit it. */
        NO_EDIT_PERMISSION,
        /** The reader has not logged in. */
        NOT_LOGGED_IN,
        /** The reader may see the page and not comment on it. */
        NO_COMMENT_PERMISSION,
        /** There is no such comment on the map. */
        NO_SUCH_COMMENT,
        /** The comment that is answered is gone. */
        PARENT_GONE,
        /** The reader may not do this to the comment, at least not here. */
        NOT_YOUR_COMMENT,
        /** The map has no such stage or touchpoint. */
        UNKNOWN_PART,
        /** The map has no such card. */
        UNKNOWN_CARD,
        /** There is no such answer of a customer on the map. */
        NO_SUCH_ANSWER,
        /** A comment says nothing. */
        COMMENT_EMPTY,
        /** A comment is longer than one may be. */
        COMMENT_TOO_LONG,
        /** A comment mentions somebody who is not there. */
        UNKNOWN_PERSON,
        /** Somebody put a text into the page that is no map; it is kept until it is repaired there. */
        UNREADABLE_TEXT,
        /** There is no ready-made journey of that name. */
        UNKNOWN_JOURNEY,
        /** A map starts from at least one stage. */
        NO_STAGE,
        /** Another file is being read into the map. */
        IMPORT_RUNS,
        /** A map keeps no more settings of imports. */
        TOO_MANY_SETTINGS,
        /** Settings of an import have more columns and places than can be kept. */
        SETTINGS_TOO_LONG
    }

    private final Reason reason;
    private final String field;
    private final String detail;

    /**
     * @param field the part of the request that is meant, or empty for all of it
     * @param detail what the sentence names, or empty
     */
    public RefusedException(Reason reason, String field, String detail) {
        super(reason + " " + field);
        this.reason = reason;
        this.field = field;
        this.detail = detail;
    }

    public static RefusedException notFound() {
        return new RefusedException(Reason.NOT_FOUND, "", "");
    }

    public Reason reason() {
        return reason;
    }

    public String field() {
        return field;
    }

    public String detail() {
        return detail;
    }
}
