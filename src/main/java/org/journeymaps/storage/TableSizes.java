package org.journeymaps.storage;

/**
 * How much the database holds.
 *
 * @param edits lines of the change logs
 * @param touchpoints those that maps have now or ever had
 * @param textLength the length of all maps' texts together, in characters
 */
public record TableSizes(int maps, int edits, int touchpoints, long textLength) {}
