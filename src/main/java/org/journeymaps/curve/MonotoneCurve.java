package org.journeymaps.curve;

/**
 * The monotone piecewise cubic through given points: between two neighbours it only rises or only falls, so that it never leaves
 * the range of its points.
 *
 * <p>Source: F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM Journal on Numerical Analysis 17(2),
 * 1980, 238–246; slopes inside are the means of their neighbours' and, where needed, are scaled back to the circle of radius 3.
 */
public final class MonotoneCurve {

    private static final double RADIUS = 3;

    private final double[] xs;
    private final double[] ys;
    private final double[] slopes;

    private MonotoneCurve(double[] xs, double[] ys, double[] slopes) {
        this.xs = xs;
        this.ys = ys;
        this.slopes = slopes;
    }

    /**
     * The curve through the points (xs[i], ys[i]).
     *
     * @param xs strictly rising; at least two
     * @param ys as many, all finite
     * @throws IllegalArgumentException if there are fewer than two points, unequally many, or x does not rise
     */
    public static MonotoneCurve through(double[] xs, double[] ys) {
        if (xs.length < 2 || xs.length != ys.length) {
            throw new IllegalArgumentException("A curve needs at least two points with x and y");
        }
        double[] chords = new double[xs.length - 1];
        for (int k = 0; k < chords.length; k++) {
            if (!(xs[k] < xs[k + 1])) {
                throw new IllegalArgumentException("x rises from point to point, but not after point " + k);
            }
            chords[k] = (ys[k + 1] - ys[k]) / (xs[k + 1] - xs[k]);
        }
        return new MonotoneCurve(xs.clone(), ys.clone(), slopes(chords));
    }

    private static double[] slopes(double[] chords) {
        int last = chords.length;
        double[] slopes = new double[last + 1];
        slopes[0] = chords[0];
        slopes[last] = chords[last - 1];
        for (int k = 1; k < last; k++) {
            slopes[k] = chords[k - 1] * chords[k] <= 0 ? 0 : (chords[k - 1] + chords[k]) / 2;
        }
        for (int k = 0; k < last; k++) {
            limit(slopes, k, chords[k]);
        }
        return slopes;
    }

    private static void limit(double[] slopes, int k, double chord) {
        if (chord == 0) {
            slopes[k] = 0;
            slopes[k + 1] = 0;
            return;
        }
        double a = slopes[k] / chord;
        double b = slopes[k + 1] / chord;
        double distance = Math.hypot(a, b);
        if (distance > RADIUS) {
            slopes[k] = RADIUS / distance * a * chord;
            slopes[k + 1] = RADIUS / distance * b * chord;
        }
    }

    /** How many segments the curve has: one fewer than points. */
    public int segments() {
        return xs.length - 1;
    }

    /** The slope at point {@code k}, from 0. */
    public double slope(int k) {
        return slopes[k];
    }

    /** The segment from point {@code k}, from 0, to the next. */
    public CubicSegment segment(int k) {
        double third = (xs[k + 1] - xs[k]) / 3;
        return new CubicSegment(
                xs[k],
                ys[k],
                xs[k] + third,
                ys[k] + slopes[k] * third,
                xs[k + 1] - third,
                ys[k + 1] - slopes[k + 1] * third,
                xs[k + 1],
                ys[k + 1]);
    }
}
