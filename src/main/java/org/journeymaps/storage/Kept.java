package org.journeymaps.storage;

/**
 * What came of a decision.
 *
 * @param before the map as the decision was made on it
 * @param after the map as it is then
 * @param made the revision that the request made, now or when it came the first time; that of the map when nothing was changed
 */
public record Kept(StoredMap before, StoredMap after, long made) {

    /** Whether the map has another revision than before. */
    public boolean isChange() {
        return after.revision() != before.revision();
    }
}
