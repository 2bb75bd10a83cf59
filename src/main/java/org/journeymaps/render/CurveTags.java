package org.journeymaps.render;

import java.util.List;
import java.util.function.IntPredicate;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveTag;

/**
 * Where the tags of a map's first curve stand beside their points, on the page and in pictures. Lengths are in pixels, and room for a star
 * is left beside each point.
 *
 * @param points those of the first curve
 * @param others those of all other curves
 * @param alone whether the map has no other curve
 */
record CurveTags(List<CurvePoint> points, List<CurvePoint> others, boolean alone, double slotWidth) {

    static final int HEIGHT = 18;

    /** From the top of a tag to the base line of its words. */
    static final int BASE = 13;

    /** From a point to the top of the tag that stands above it. */
    private static final int ABOVE = -36;

    private static final int BELOW = 16;

    /** @param curves all of a map, in its order */
    static CurveTags of(List<CurveGeometry> curves) {
        CurveGeometry first = curves.get(0);
        return new CurveTags(
                first.points(),
                curves.stream()
                        .skip(1)
                        .flatMap(curve -> curve.points().stream())
                        .toList(),
                curves.size() == 1,
                first.box().slotWidth());
    }

    /** The tags that a point shows: whoever has several curves before them is told of the end by the curves' names. */
    List<CurveTag> shown(int i) {
        return points.get(i).tags().stream()
                .filter(tag -> alone || tag != CurveTag.END)
                .toList();
    }

    /** How far below its point a tag begins: on the side where it hides no point of another curve, if there is one. */
    int top(int i) {
        return top(i, top -> true);
    }

    /** @param isFree whether nothing else stands where a tag would begin */
    int top(int i, IntPredicate isFree) {
        int wanted = isAbove(i) ? ABOVE : BELOW;
        int other = wanted == ABOVE ? BELOW : ABOVE;
        IntPredicate fits = top -> !hidesAPoint(points.get(i), top) && isFree.test(top);
        return !fits.test(wanted) && fits.test(other) ? other : wanted;
    }

    private boolean hidesAPoint(CurvePoint point, int top) {
        return others.stream()
                .anyMatch(another -> Math.abs(another.x() - point.x()) < slotWidth / 2
                        && Math.abs(another.y() - (point.y() + top + HEIGHT / 2.0)) < HEIGHT);
    }

    /** A tag stands on the side to which the line does not go: below a fall that ends the curve. */
    private boolean isAbove(int i) {
        CurvePoint point = points.get(i);
        if (point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST)) {
            return point.tags().contains(CurveTag.PEAK);
        }
        return i == 0 || points.get(i - 1).y() >= point.y();
    }
}
