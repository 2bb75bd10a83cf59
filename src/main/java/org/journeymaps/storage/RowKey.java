package org.journeymaps.storage;

/**
 * The text by which the database tells the rows of all maps apart. Active Objects 6 drops and makes anew each unique index over several
 * columns whenever a node starts, while others write; a column that is unique by itself it leaves alone.
 */
final class RowKey {

    /** The longest that a key is: the number of a map, a stroke and an id of 64 characters. */
    static final int LENGTH = 80;

    private RowKey() {}

    static String of(int mapId, long revision) {
        return mapId + "/" + revision;
    }

    static String of(int mapId, String id) {
        return mapId + "/" + id;
    }
}
