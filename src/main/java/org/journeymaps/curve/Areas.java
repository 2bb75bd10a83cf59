package org.journeymaps.curve;

import java.util.ArrayList;
import java.util.List;

/** Cuts an unbroken line at the zero line and gathers the pieces on either side. y grows downwards. */
final class Areas {

    /** Halvings after which a double cannot come closer to the crossing. */
    private static final int HALVINGS = 53;

    private final double zero;
    private final List<CurveArea> areas = new ArrayList<>();
    private final List<CubicSegment> edge = new ArrayList<>();
    private boolean positive;

    private Areas(double zero) {
        this.zero = zero;
    }

    static List<CurveArea> between(List<CubicSegment> segments, double zero) {
        Areas areas = new Areas(zero);
        segments.forEach(areas::add);
        areas.finish();
        return areas.areas;
    }

    private void add(CubicSegment segment) {
        double start = zero - segment.y0();
        double end = zero - segment.y3();
        if (start == 0 && end == 0) {
            finish();
        } else if (start * end < 0) {
            double t = crossing(segment);
            extend(segment.before(t), start > 0);
            extend(segment.after(t), end > 0);
        } else {
            extend(segment, start + end > 0);
        }
    }

    private void extend(CubicSegment piece, boolean above) {
        if (above != positive) {
            finish();
        }
        positive = above;
        edge.add(piece);
    }

    private void finish() {
        if (!edge.isEmpty()) {
            areas.add(new CurveArea(positive, edge, zero));
            edge.clear();
        }
    }

    /** Where a segment with its ends on either side of zero crosses it: once, because it only rises or only falls. */
    private double crossing(CubicSegment segment) {
        boolean falls = segment.y0() < zero;
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (segment.yAt(middle) < zero == falls) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
