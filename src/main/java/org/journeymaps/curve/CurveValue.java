package org.journeymaps.curve;

/**
 * An emotion to draw.
 *
 * @param slot the place along the map, from 0; a slot without a value makes a gap in the curve
 * @param value −2 to 2; anything else is refused with {@link IllegalArgumentException}
 * @param assumed whether it is a belief rather than a measured value; the line to and from it is dashed
 */
public record CurveValue(int slot, double value, boolean assumed) {

    public CurveValue {
        if (slot < 0) {
            throw new IllegalArgumentException("Slots count from 0, not " + slot);
        }
        if (!(Math.abs(value) <= CurveBox.SCALE)) {
            throw new IllegalArgumentException("A value lies between -2 and 2, not at " + value);
        }
    }
}
