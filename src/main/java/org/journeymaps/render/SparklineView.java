package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.journey.Emotion;

/**
 * A small picture of an emotion curve, 56 pixels high and as wide as its place.
 *
 * @param viewBox the box of the parts that are stretched
 * @param dots the highest and the lowest point
 */
public record SparklineView(
        String viewBox, List<CurveView.AreaView> areas, List<CurveView.StrokeView> strokes, List<DotView> dots) {

    private static final int SLOT_WIDTH = 100;
    private static final int HEIGHT = 56;
    private static final CurveBox BOX = new CurveBox(SLOT_WIDTH, 8, 48);

    public SparklineView {
        areas = List.copyOf(areas);
        strokes = List.copyOf(strokes);
        dots = List.copyOf(dots);
    }

    /**
     * An extreme of the curve.
     *
     * @param x in per cent of the width
     * @param y in pixels
     */
    public record DotView(String x, String y, String look) {}

    static SparklineView of(List<Emotion> emotions) {
        List<CurveValue> values = new ArrayList<>();
        for (Emotion emotion : emotions) {
            values.add(new CurveValue(values.size(), emotion.value(), false));
        }
        CurveGeometry geometry = CurveGeometry.of(values, BOX);
        return new SparklineView(
                "0 0 " + Math.max(1, values.size()) * SLOT_WIDTH + ' ' + HEIGHT,
                CurveViews.areas(geometry),
                CurveViews.strokes(geometry),
                geometry.points().stream()
                        .filter(SparklineView::isExtreme)
                        .map(point -> new DotView(
                                Shares.percent(2 * point.value().slot() + 1, 2 * values.size()),
                                Shares.plain(point.y()),
                                CurveViews.feeling(point.level())))
                        .toList());
    }

    private static boolean isExtreme(CurvePoint point) {
        return point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST);
    }
}
