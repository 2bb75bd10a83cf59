package org.journeymaps.curve;

import java.util.List;

/**
 * A point of the drawn curve.
 *
 * @param x in the units of the box
 * @param y in the units of the box
 * @param isolated whether no line reaches the point
 * @param tags in the order of {@link CurveTag}; a point that is the lowest and the end has both
 */
public record CurvePoint(CurveValue value, double x, double y, boolean isolated, List<CurveTag> tags) {

    public CurvePoint {
        tags = List.copyOf(tags);
    }

    /** The nearest step of the scale, −2 to 2; half-way values go to the one further from 0. */
    public int level() {
        double value = value().value();
        return (int) (Math.signum(value) * Math.floor(Math.abs(value) + 0.5));
    }
}
