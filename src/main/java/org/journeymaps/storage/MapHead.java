package org.journeymaps.storage;

/**
 * What the database says of a map besides its content.
 *
 * @param id the number by which the map's other rows name it
 * @param revision how many edits led to its content
 * @param stamps what tells whether its marks, comments and answers are still the same
 */
public record MapHead(int id, MapAddress address, long revision, Checkpoint checkpoint, PageSeen seen, Stamps stamps) {

    /** A map that nobody has marked, commented on or answered. */
    public MapHead(int id, MapAddress address, long revision, Checkpoint checkpoint, PageSeen seen) {
        this(id, address, revision, checkpoint, seen, Stamps.NONE);
    }
}
