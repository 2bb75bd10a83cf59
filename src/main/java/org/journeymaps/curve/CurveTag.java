package org.journeymaps.curve;

/** A moment that people remember of an experience: its extremes and its end (peak–end rule, Kahneman and Fredrickson, 1993). */
public enum CurveTag {
    /** The highest value above neutral; among equals the one of the greatest weight, then the first. */
    PEAK,
    /** The lowest value below neutral; among equals the one of the greatest weight, then the first. */
    LOWEST,
    /** The last value. */
    END
}
