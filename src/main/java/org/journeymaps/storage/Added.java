package org.journeymaps.storage;

/**
 * What became of answers that were handed in.
 *
 * @param added how many are new
 * @param known how many were there already, and are as they were
 */
public record Added(int added, int known) {}
