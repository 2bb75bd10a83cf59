package org.journeymaps.curve;

/**
 * The box in which the curve is drawn; y grows downwards.
 *
 * @param slotWidth the width of one slot, more than 0, in any unit; a drawing that is stretched sideways takes a round number
 *     such as 100
 * @param top the y of the value 2
 * @param bottom the y of the value −2, more than {@code top}
 */
public record CurveBox(double slotWidth, double top, double bottom) {

    /** The largest value; the smallest is as far below zero. */
    static final double SCALE = 2;

    public CurveBox {
        if (!(slotWidth > 0) || !(bottom > top)) {
            throw new IllegalArgumentException("A curve needs a box with a width and a height");
        }
    }

    /** The x of the middle of a slot, or of a place between two. */
    public double x(double slot) {
        return (slot + 0.5) * slotWidth;
    }

    /** The y of a value, −2 to 2; also of the guide lines. */
    public double y(double value) {
        return zero() - value * (bottom - top) / (2 * SCALE);
    }

    /** The y of the zero line. */
    public double zero() {
        return (top + bottom) / 2;
    }
}
