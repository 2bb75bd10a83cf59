package org.journeymaps.curve;

/**
 * An emotion to draw.
 *
 * @param slot the place along the map, 0 at the middle of the first slot; a value for several slots stands in their middle
 * @param value −2 to 2; anything else is refused with {@link IllegalArgumentException}
 * @param assumed whether it is a belief rather than a measured value; its point is hollow
 * @param link how it hangs together with the value before it
 * @param weight what decides between equal values which of them is the peak or the lowest point: the larger one
 */
public record CurveValue(double slot, double value, boolean assumed, Link link, int weight) {

    public CurveValue {
        if (!(slot >= 0)) {
            throw new IllegalArgumentException("Slots count from 0, not " + slot);
        }
        if (!(Math.abs(value) <= CurveBox.SCALE)) {
            throw new IllegalArgumentException("A value lies between -2 and 2, not at " + value);
        }
    }
}
