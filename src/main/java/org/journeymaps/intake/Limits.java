package org.journeymaps.intake;

/** How large a file may be. */
public final class Limits {

    /** The most bytes. */
    public static final int BYTES = 10_000_000;

    /** The most lines of a table, without its header. */
    public static final int ROWS = 50_000;

    public static final int COLUMNS = 200;

    /** The longest cell, in characters. */
    public static final int CELL = 100_000;

    /** The most lines that a preview shows. */
    public static final int PREVIEW = 20;

    /** The most values of a column of places that somebody is asked about. */
    public static final int PLACES = 200;

    private Limits() {}
}
