package org.journeymaps.curve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The shapes of the emotion curve in a box.
 *
 * @param points one per value, from left to right
 * @param strokes the line, broken at gaps and where its style changes
 * @param areas the surfaces between line and zero line, cut where the line crosses zero
 */
public record CurveGeometry(CurveBox box, List<CurvePoint> points, List<CurveStroke> strokes, List<CurveArea> areas) {

    public CurveGeometry {
        points = List.copyOf(points);
        strokes = List.copyOf(strokes);
        areas = List.copyOf(areas);
    }

    /**
     * Draws the curve through values.
     *
     * @param values by rising slot, else {@link IllegalArgumentException}; may be empty. What the first is linked to does not matter
     */
    public static CurveGeometry of(List<CurveValue> values, CurveBox box) {
        refuseDisorder(values);
        List<CurveStroke> strokes = new ArrayList<>();
        List<CurveArea> areas = new ArrayList<>();
        for (List<CurveValue> run : runs(values)) {
            if (run.size() > 1) {
                List<CubicSegment> segments = segments(run, box);
                strokes.addAll(strokes(run, segments));
                areas.addAll(Areas.between(segments, box.zero()));
            }
        }
        return new CurveGeometry(box, points(values, box), strokes, areas);
    }

    private static void refuseDisorder(List<CurveValue> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).slot() <= values.get(i - 1).slot()) {
                throw new IllegalArgumentException("Slots rise from value to value, but not before value " + i);
            }
        }
    }

    private static List<List<CurveValue>> runs(List<CurveValue> values) {
        List<List<CurveValue>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || values.get(i).link() == Link.NONE) {
                runs.add(values.subList(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static List<CubicSegment> segments(List<CurveValue> run, CurveBox box) {
        double[] xs = run.stream().mapToDouble(value -> box.x(value.slot())).toArray();
        double[] ys = run.stream().mapToDouble(value -> box.y(value.value())).toArray();
        MonotoneCurve curve = MonotoneCurve.through(xs, ys);
        List<CubicSegment> segments = new ArrayList<>(curve.segments());
        for (int k = 0; k < curve.segments(); k++) {
            segments.add(curve.segment(k));
        }
        return segments;
    }

    private static List<CurveStroke> strokes(List<CurveValue> run, List<CubicSegment> segments) {
        List<CurveStroke> strokes = new ArrayList<>();
        int from = 0;
        for (int k = 1; k <= segments.size(); k++) {
            boolean uncertain = isUncertain(run, k - 1);
            if (k == segments.size() || isUncertain(run, k) != uncertain) {
                strokes.add(new CurveStroke(uncertain, segments.subList(from, k)));
                from = k;
            }
        }
        return strokes;
    }

    private static boolean isUncertain(List<CurveValue> run, int segment) {
        return run.get(segment + 1).link() == Link.PASSING;
    }

    private static List<CurvePoint> points(List<CurveValue> values, CurveBox box) {
        List<CurvePoint> points = new ArrayList<>(values.size());
        int peak = extreme(values, 1);
        int lowest = extreme(values, -1);
        for (int i = 0; i < values.size(); i++) {
            CurveValue value = values.get(i);
            Set<CurveTag> tags = EnumSet.noneOf(CurveTag.class);
            if (peak != lowest && i == peak && value.value() > 0) {
                tags.add(CurveTag.PEAK);
            }
            if (peak != lowest && i == lowest && value.value() < 0) {
                tags.add(CurveTag.LOWEST);
            }
            if (values.size() > 1 && i == values.size() - 1) {
                tags.add(CurveTag.END);
            }
            points.add(new CurvePoint(
                    value, box.x(value.slot()), box.y(value.value()), isIsolated(values, i), List.copyOf(tags)));
        }
        return points;
    }

    /** The place of the highest value, or with sign −1 of the lowest; equal values all round give the first place. */
    private static int extreme(List<CurveValue> values, int sign) {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            if (isMoreExtreme(values.get(i), values.get(best), sign)) {
                best = i;
            }
        }
        return values.stream().allMatch(value -> value.value() == values.get(0).value()) ? 0 : best;
    }

    private static boolean isMoreExtreme(CurveValue value, CurveValue than, int sign) {
        int further = Double.compare(sign * value.value(), sign * than.value());
        return further > 0 || (further == 0 && value.weight() > than.weight());
    }

    private static boolean isIsolated(List<CurveValue> values, int i) {
        boolean joinsRight = i < values.size() - 1 && values.get(i + 1).link() != Link.NONE;
        return !joinsRight && (i == 0 || values.get(i).link() == Link.NONE);
    }
}
