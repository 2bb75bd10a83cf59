package org.journeymaps.curve;

/** A moment that people remember of an experience: its extremes and its end (peak–end rule, Kahneman and Fredrickson, 1993). */
public enum CurveTag {
    /** The highest value; among equals the first. */
    PEAK,
    /** The lowest value; among equals the first. */
    LOWEST,
    /** The last value. */
    END
}
