package org.wikihost.storageformat;

/** A text is not well-formed storage format. */
public final class StorageFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;

    StorageFormatException(String problem, int line, int column) {
        super("Error parsing xhtml: " + problem + " at [row,col]:[" + line + "," + column + "]");
        this.line = line;
        this.column = column;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }
}
