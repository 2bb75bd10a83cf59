package org.journeymaps.render;

import java.util.List;

/**
 * The emotion curve as parts of one SVG, whose lines are stretched to the width of the map and whose faces are not.
 *
 * @param summary the curve in one sentence
 * @param viewBox the box of the parts that are stretched
 * @param dividers where a stage but the first begins, in per cent of the width
 * @param assumed whether any value is assumed
 * @param measured whether any value is measured
 */
public record CurveView(
        String summary,
        String viewBox,
        List<String> dividers,
        List<AreaView> areas,
        List<StrokeView> strokes,
        List<PointView> points,
        boolean assumed,
        boolean measured) {

    public CurveView {
        dividers = List.copyOf(dividers);
        areas = List.copyOf(areas);
        strokes = List.copyOf(strokes);
        points = List.copyOf(points);
    }

    /** A tinted surface between the curve and the zero line. */
    public record AreaView(String look, String path) {}

    /** An unbroken piece of the line. */
    public record StrokeView(String look, String path) {}

    /**
     * A face on the curve.
     *
     * @param x in per cent of the width
     * @param y in pixels
     * @param face the id of the drawing to use, without the scope of the map
     * @param title the touchpoint with its emotion in words
     * @param tag a short word for a peak, the lowest point or the end, or empty
     * @param tagX the left edge of the tag relative to the point, in pixels
     * @param tagWidth the width of the tag in pixels
     * @param tagY the top of the tag relative to the point, in pixels
     */
    public record PointView(
            String id,
            String x,
            String y,
            String look,
            String face,
            String title,
            boolean momentOfTruth,
            String tag,
            int tagX,
            int tagWidth,
            int tagY) {}
}
