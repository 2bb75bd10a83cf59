package org.journeymaps.bench;

import java.util.stream.IntStream;

/** Writes the lines and surfaces of the emotion curve: one pass for the slopes, one for the surfaces and one for the lines. */
final class FloorCurve {

    private static final double SLOT = 100;
    private static final double ZERO = 102;
    private static final double TENTH = 2.9;
    private static final int HALVINGS = 53;

    private final StringBuilder out;
    private final double[] xs;
    private final double[] ys;
    private final double[] slopes;
    private boolean open;
    private boolean above;
    private double right;

    /**
     * A curve to be written.
     *
     * @param tenths the emotion of each column, or {@link FloorMap.Touchpoint#NO_VALUE}
     */
    FloorCurve(StringBuilder out, int[] tenths) {
        this.out = out;
        int[] columns = IntStream.range(0, tenths.length)
                .filter(column -> tenths[column] != FloorMap.Touchpoint.NO_VALUE)
                .toArray();
        this.xs = new double[columns.length];
        this.ys = new double[columns.length];
        this.slopes = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            xs[i] = (columns[i] + 0.5) * SLOT;
            ys[i] = y(tenths[columns[i]]);
        }
    }

    static double y(int tenths) {
        return ZERO - tenths * TENTH;
    }

    void write() {
        for (int i = 0; i < xs.length; i++) {
            slopes[i] = slope(i);
        }
        for (int i = 0; i + 1 < xs.length; i++) {
            limit(i);
        }
        for (int i = 0; i + 1 < xs.length; i++) {
            surface(i);
        }
        close();
        for (int i = 0; i + 1 < xs.length; i++) {
            line(i);
        }
        out.append("\"/>");
    }

    private double chord(int i) {
        return (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
    }

    private double slope(int i) {
        if (i == 0) {
            return chord(0);
        }
        double before = chord(i - 1);
        if (i + 1 == xs.length) {
            return before;
        }
        double after = chord(i);
        return before * after <= 0 ? 0 : (before + after) / 2;
    }

    private void limit(int i) {
        double chord = chord(i);
        if (chord == 0) {
            slopes[i] = 0;
            slopes[i + 1] = 0;
            return;
        }
        double a = slopes[i] / chord;
        double b = slopes[i + 1] / chord;
        double square = a * a + b * b;
        if (square > 9) {
            double scale = 3 / Math.sqrt(square);
            slopes[i] = scale * a * chord;
            slopes[i + 1] = scale * b * chord;
        }
    }

    private void surface(int i) {
        double start = ZERO - ys[i];
        double end = ZERO - ys[i + 1];
        if (start == 0 && end == 0) {
            close();
            return;
        }
        double x0 = xs[i];
        double x3 = xs[i + 1];
        double third = (x3 - x0) / 3;
        double x1 = x0 + third;
        double x2 = x3 - third;
        double y1 = ys[i] + slopes[i] * third;
        double y2 = ys[i + 1] - slopes[i + 1] * third;
        if (start * end >= 0) {
            piece(start + end > 0, x0, ys[i], x1, y1, x2, y2, x3, ys[i + 1]);
            return;
        }
        double t = crossing(ys[i], y1, y2, ys[i + 1]);
        double ax = mix(x0, x1, t);
        double ay = mix(ys[i], y1, t);
        double bx = mix(x1, x2, t);
        double by = mix(y1, y2, t);
        double cx = mix(x2, x3, t);
        double cy = mix(y2, ys[i + 1], t);
        double dx = mix(ax, bx, t);
        double dy = mix(ay, by, t);
        double ex = mix(bx, cx, t);
        double ey = mix(by, cy, t);
        double mx = mix(dx, ex, t);
        double my = mix(dy, ey, t);
        piece(start > 0, x0, ys[i], ax, ay, dx, dy, mx, my);
        piece(end > 0, mx, my, ex, ey, cx, cy, x3, ys[i + 1]);
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }

    private static double crossing(double y0, double y1, double y2, double y3) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double t = (low + high) / 2;
            double u = 1 - t;
            double y = u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3;
            if (y < ZERO == y0 < ZERO) {
                low = t;
            } else {
                high = t;
            }
        }
        return (low + high) / 2;
    }

    private void piece(
            boolean positive, double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
        if (open && above != positive) {
            close();
        }
        if (!open) {
            out.append("<path class=\"")
                    .append(positive ? "jm-above" : "jm-below")
                    .append("\" fill-opacity=\".15\" d=\"");
            point('M', x0, ZERO);
            point('L', x0, y0);
            open = true;
            above = positive;
        }
        point('C', x1, y1);
        point(' ', x2, y2);
        point(' ', x3, y3);
        right = x3;
    }

    private void close() {
        if (open) {
            point('L', right, ZERO);
            out.append("Z\"/>");
            open = false;
        }
    }

    private void line(int i) {
        boolean uncertain = isUncertain(i);
        if (i == 0 || isUncertain(i - 1) != uncertain) {
            out.append(i == 0 ? "" : "\"/>");
            out.append(uncertain ? "<path class=\"jm-line jm-uncertain\"" : "<path class=\"jm-line\"");
            out.append(
                    " fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" vector-effect=\"non-scaling-stroke\" d=\"");
            point('M', xs[i], ys[i]);
        }
        double third = (xs[i + 1] - xs[i]) / 3;
        point('C', xs[i] + third, ys[i] + slopes[i] * third);
        point(' ', xs[i + 1] - third, ys[i + 1] - slopes[i + 1] * third);
        point(' ', xs[i + 1], ys[i + 1]);
    }

    /** Whether the line passes a column without a value. */
    private boolean isUncertain(int i) {
        return xs[i + 1] - xs[i] > SLOT;
    }

    private void point(char command, double x, double y) {
        out.append(command);
        number(out, x, 100);
        out.append(' ');
        number(out, y, 100);
    }

    /** Writes a number that is not negative with as many decimals as the scale has zeros, and no zero at the end. */
    static void number(StringBuilder out, double value, int scale) {
        long parts = Math.round(value * scale);
        out.append(parts / scale);
        long rest = parts % scale;
        if (rest != 0) {
            out.append('.');
            for (long place = scale / 10; rest > 0; place /= 10) {
                out.append((char) ('0' + rest / place));
                rest %= place;
            }
        }
    }
}
