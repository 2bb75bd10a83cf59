package org.journeymaps.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.curve.CurvePoint;

/** Writes the names of several curves at their ends, one below the other where they end close to each other. */
final class CurveNames {

    private static final int LINE = 14;
    private static final int ABOVE = -20;
    private static final int BELOW = 28;

    /** From the middle of a column to where a name ends. */
    private static final int RIGHT = 56;

    private static final int HIGHEST = 12;

    private final List<MapCurve> curves;
    private final CurveWords words;

    CurveNames(List<MapCurve> curves, CurveWords words) {
        this.curves = curves.stream().filter(curve -> !curve.isEmpty()).toList();
        this.words = words;
    }

    void draw(Markup html, int columns) {
        List<MapCurve> fromTop = new ArrayList<>(curves);
        fromTop.sort(Comparator.comparingDouble(curve -> end(curve).y() + (falls(curve) ? BELOW : ABOVE)));
        double last = 0;
        for (MapCurve curve : fromTop) {
            double y = Math.max(Math.max(HIGHEST, end(curve).y() + (falls(curve) ? BELOW : ABOVE)), last + LINE);
            name(html, curve, columns, y);
            last = y;
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
