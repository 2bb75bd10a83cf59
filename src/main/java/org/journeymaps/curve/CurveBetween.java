package org.journeymaps.curve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of the surface between two curves, over a stretch along which both have values and neither passes a place without one.
 *
 * @param edge the side of the first curve, at least one segment
 * @param other the side of the other curve, of as many segments over the same places
 */
public record CurveBetween(List<CubicSegment> edge, List<CubicSegment> other) {

    public CurveBetween {
        edge = List.copyOf(edge);
        other = List.copyOf(other);
    }

    /** The surfaces between two curves in boxes of the same width. */
    public static List<CurveBetween> of(CurveGeometry one, CurveGeometry other) {
        Map<List<Double>, CubicSegment> others = new HashMap<>();
        certain(other).forEach(segment -> others.put(ends(segment), segment));
        List<CurveBetween> pieces = new ArrayList<>();
        List<CubicSegment> edge = new ArrayList<>();
        List<CubicSegment> opposite = new ArrayList<>();
        for (CubicSegment segment : certain(one)) {
            CubicSegment beside = others.get(ends(segment));
            boolean goesOn = !edge.isEmpty() && edge.get(edge.size() - 1).x3() == segment.x0();
            if (!edge.isEmpty() && (beside == null || !goesOn)) {
                pieces.add(new CurveBetween(edge, opposite));
                edge.clear();
                opposite.clear();
            }
            if (beside != null) {
                edge.add(segment);
                opposite.add(beside);
            }
        }
        if (!edge.isEmpty()) {
            pieces.add(new CurveBetween(edge, opposite));
        }
        return pieces;
    }

    private static List<CubicSegment> certain(CurveGeometry curve) {
        return curve.strokes().stream()
                .filter(stroke -> !stroke.uncertain())
                .flatMap(stroke -> stroke.segments().stream())
                .toList();
    }

    private static List<Double> ends(CubicSegment segment) {
        return List.of(segment.x0(), segment.x3());
    }

    /** The closed outline as the data of an SVG path, with at most two decimals. */
    public String path() {
        List<CubicSegment> back = new ArrayList<>();
        for (int i = other.size() - 1; i >= 0; i--) {
            back.add(other.get(i).reversed());
        }
        CubicSegment first = edge.get(0);
        return new PathText()
                .moveTo(first.x0(), first.y0())
                .curves(edge)
                .lineTo(back.get(0).x0(), back.get(0).y0())
                .curves(back)
                .close()
                .toString();
    }
}
