package org.journeymaps.storage;

import org.journeymaps.journey.Keyed;

/** By what the answers at a place are parted into tallies. */
public enum Cut implements Keyed {
    /** All answers of customers. */
    ALL,
    /** Those of one month. */
    MONTH,
    /** Those of one segment of customers. */
    SEGMENT,
    /** Those that came in on one channel. */
    CHANNEL,
    /** What our own people said, which is in no other cut. */
    STAFF
}
