package org.journeymaps.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeymaps.curve.CurvePoint;

/**
 * Writes the names of several curves at their ends. Where several end in one column, the names of the upper ones stand above all their points
 * and those of the lower ones below, so that no name hides a point.
 */
final class CurveNames {

    private static final int LINE = 14;
    private static final int ABOVE = -20;
    private static final int BELOW = 28;

    /** From the middle of a column to where a name ends. */
    private static final int RIGHT = 56;

    private static final int HIGHEST = 12;
    private static final int DEEPEST = CurveDrawing.HEIGHT - 4;

    private final List<MapCurve> curves;
    private final CurveWords words;

    CurveNames(List<MapCurve> curves, CurveWords words) {
        this.curves = curves.stream().filter(curve -> !curve.isEmpty()).toList();
        this.words = words;
    }

    void draw(Markup html, int columns) {
        curves.stream()
                .collect(Collectors.groupingBy(
                        curve -> Math.floor(end(curve).x() / CurveDrawing.BOX.slotWidth()),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .forEach(ends -> names(html, ends, columns));
    }

    private void names(Markup html, List<MapCurve> ends, int columns) {
        if (ends.size() == 1) {
            MapCurve curve = ends.get(0);
            name(html, curve, columns, Math.max(HIGHEST, end(curve).y() + (falls(curve) ? BELOW : ABOVE)));
            return;
        }
        List<MapCurve> fromTop = new ArrayList<>(ends);
        fromTop.sort(Comparator.comparingDouble(curve -> end(curve).y()));
        int above = (fromTop.size() + 1) / 2;
        double top = Math.max(HIGHEST, end(fromTop.get(0)).y() + ABOVE - (above - 1) * LINE);
        for (int i = 0; i < above; i++) {
            name(html, fromTop.get(i), columns, top + i * LINE);
        }
        int below = fromTop.size() - above;
        double deep = Math.min(
                DEEPEST - (below - 1) * LINE,
                end(fromTop.get(fromTop.size() - 1)).y() + BELOW);
        for (int i = 0; i < below; i++) {
            name(html, fromTop.get(above + i), columns, deep + i * LINE);
        }
    }

    private void name(Markup html, MapCurve curve, int columns, double y) {
        html.markup("<svg class=\"jm-k jm-k")
                .number(curve.number())
                .markup("\" x=\"")
                .markup(SvgNumbers.percent(end(curve).x(), columns * CurveDrawing.BOX.slotWidth()))
                .markup("\" overflow=\"visible\"><text class=\"jm-curve-name\" x=\"")
                .number(RIGHT)
                .markup("\" y=\"")
                .markup(SvgNumbers.plain(y))
                .markup("\" text-anchor=\"end\">")
                .text(words.shortName(curve))
                .markup("</text></svg>");
    }

    /** Whether the line comes to its end from above, so that the name does not stand on it. */
    private static boolean falls(MapCurve curve) {
        List<CurvePoint> points = curve.geometry().points();
        return points.size() > 1
                && points.get(points.size() - 2).y() < end(curve).y();
    }

    private static CurvePoint end(MapCurve curve) {
        List<CurvePoint> points = curve.geometry().points();
        return points.get(points.size() - 1);
    }
}
