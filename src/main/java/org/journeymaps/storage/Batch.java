package org.journeymaps.storage;

/**
 * What became of some rows of an import.
 *
 * @param added how many answers and figures are new
 * @param known how many were there already
 * @param cancelled whether the import is to stop: then nothing was added
 */
public record Batch(int added, int known, boolean cancelled) {}
