package org.journeymaps.curve;

/**
 * A cubic Bézier segment from (x0, y0) to (x3, y3). Its control points stand at the thirds of the way from x0 to x3, so that x
 * grows evenly along it.
 */
public record CubicSegment(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {

    /** The height at a part of the way, {@code t} from 0 to 1. */
    public double yAt(double t) {
        double s = 1 - t;
        return s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3;
    }

    /** The part of this segment up to {@code t}, 0 to 1 (de Casteljau's subdivision). */
    CubicSegment before(double t) {
        double ax = mix(x0, x1, t);
        double ay = mix(y0, y1, t);
        double bx = mix(ax, mix(x1, x2, t), t);
        double by = mix(ay, mix(y1, y2, t), t);
        double cx = mix(bx, mix(mix(x1, x2, t), mix(x2, x3, t), t), t);
        double cy = mix(by, mix(mix(y1, y2, t), mix(y2, y3, t), t), t);
        return new CubicSegment(x0, y0, ax, ay, bx, by, cx, cy);
    }

    /** The part of this segment from {@code t}, 0 to 1. */
    CubicSegment after(double t) {
        return reversed().before(1 - t).reversed();
    }

    CubicSegment reversed() {
        return new CubicSegment(x3, y3, x2, y2, x1, y1, x0, y0);
    }

    private static double mix(double from, double to, double t) {
        return from + (to - from) * t;
    }
}
