package org.journeymaps.discussion;

import org.journeymaps.journey.PartId;

/**
 * What a thread is about.
 *
 * @param name the name of the part; of one that the map does not have any more as far as it is known
 * @param where the stage and the channel of a touchpoint; may be empty
 * @param isRemoved whether the map does not have the part any more
 */
public record About(PartId part, String name, String where, boolean isRemoved) {}
