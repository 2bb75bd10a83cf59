package org.journeymaps.storage;

/**
 * What the database says of a map besides its content.
 *
 * @param id the number by which the map's other rows name it
 * @param revision how many edits led to its content
 */
public record MapHead(int id, MapAddress address, long revision, Checkpoint checkpoint, PageSeen seen) {}
