package org.journeymaps.render;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
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

    /** From the top of a name's letters to its base line. */
    private static final int BASE = 12;

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

    /** @param tag how far below the end of the map's first curve its tag begins; 0 when it has none there */
    void draw(Markup html, int columns, int tag) {
        byColumn().values().forEach(ends -> names(html, ends, columns, isOfFirst(ends) ? tag : 0));
    }

    /** Whether the names have room beside a tag of the first curve's end. */
    boolean haveRoom(int tag) {
        return byColumn().values().stream()
                .filter(ends -> ends.size() > 1 && isOfFirst(ends))
                .allMatch(ends -> tag < 0 ? highest(ends, tag) >= HIGHEST : deepest(ends, tag) <= DEEPEST);
    }

    private SortedMap<Double, List<MapCurve>> byColumn() {
        return curves.stream()
                .sorted(Comparator.comparingDouble(curve -> end(curve).y()))
                .collect(Collectors.groupingBy(
                        curve -> Math.floor(end(curve).x() / CurveDrawing.BOX.slotWidth()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static boolean isOfFirst(List<MapCurve> ends) {
        return ends.stream().anyMatch(curve -> curve.number() == 1);
    }

    /** Writes the names of curves that end in one column, of which the highest comes first. */
    private void names(Markup html, List<MapCurve> ends, int columns, int tag) {
        if (ends.size() == 1) {
            MapCurve curve = ends.get(0);
            boolean isBelow = tag == 0 ? falls(curve) : tag < 0;
            name(html, curve, columns, Math.max(HIGHEST, end(curve).y() + (isBelow ? BELOW : ABOVE)));
            return;
        }
        int above = above(ends);
        double top = Math.max(HIGHEST, highest(ends, tag));
        for (int i = 0; i < above; i++) {
            name(html, ends.get(i), columns, top + i * LINE);
        }
        double deep = Math.min(DEEPEST, deepest(ends, tag));
        for (int i = above; i < ends.size(); i++) {
            name(html, ends.get(i), columns, deep - (ends.size() - 1 - i) * LINE);
        }
    }

    private static int above(List<MapCurve> ends) {
        return (ends.size() + 1) / 2;
    }

    /** Where the highest name stands when there is room for it. */
    private static double highest(List<MapCurve> ends, int tag) {
        double lowest = end(ends.get(0)).y() + ABOVE;
        return (tag < 0 ? Math.min(lowest, tagged(ends) + tag - 4) : lowest) - (above(ends) - 1) * LINE;
    }

    /** Where the deepest name stands when there is room for it. */
    private static double deepest(List<MapCurve> ends, int tag) {
        double highest = end(ends.get(ends.size() - 1)).y() + BELOW;
        double beside = tag > 0 ? Math.max(highest, tagged(ends) + tag + CurveDrawing.TAG_HEIGHT + BASE) : highest;
        return beside + (ends.size() - above(ends) - 1) * LINE;
    }

    private static double tagged(List<MapCurve> ends) {
        return ends.stream()
                .filter(curve -> curve.number() == 1)
                .mapToDouble(curve -> end(curve).y())
                .sum();
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
