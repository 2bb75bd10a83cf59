package org.journeymaps.storage;

import org.journeymaps.journey.Keyed;

/**
 * A file that was read into a map.
 *
 * @param key its own UUID
 * @param expected how many rows its file has
 * @param done how many of them were looked at
 * @param added how many answers and figures came of them
 * @param known how many were in the map already
 * @param refused how many could not be read
 * @param at when it began, in milliseconds since 1970
 * @param byUserKey who started it; empty once that person's data was erased
 */
public record ImportRun(
        String key,
        String fileName,
        String survey,
        State state,
        int expected,
        int done,
        int added,
        int known,
        int refused,
        long at,
        String byUserKey) {

    /** How far an import has got. */
    public enum State implements Keyed {
        RUNNING,
        /** All its rows are in, and count. */
        DONE,
        /** Somebody asked it to stop, or it stood still until another one began; nothing is left of its rows, or will soon be. */
        CANCELLED,
        /** It was done, and somebody took its rows out again. */
        TAKEN_BACK
    }
}
