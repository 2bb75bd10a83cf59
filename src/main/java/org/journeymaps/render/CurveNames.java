package org.journeymaps.render;

import java.util.ArrayList;
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
        List<Name> placed = new ArrayList<>();
        byColumn()
                .values()
                .forEach(
                        ends -> names(ends, isOfFirst(ends) ? tag : 0).forEach(name -> placed.add(free(name, placed))));
        placed.forEach(name -> name(html, name.curve(), columns, name.y()));
    }

    /** Where a name is to stand; above its point or else below. */
    private record Name(MapCurve curve, double y, boolean isAbove) {

        /** Whether both would lie on each other, as names are up to two columns wide. */
        boolean meets(Name other) {
            return Math.abs(y - other.y) < LINE
                    && Math.abs(end(curve).x() - end(other.curve).x()) < 2 * CurveDrawing.BOX.slotWidth();
        }
    }

    /** The nearest place on the name's side, or else on the other, where it meets no other name. */
    private static Name free(Name name, List<Name> placed) {
        int away = name.isAbove() ? -LINE : LINE;
        for (int direction : new int[] {away, -away}) {
            for (double y = name.y(); y >= HIGHEST && y <= DEEPEST; y += direction) {
                Name moved = new Name(name.curve(), y, name.isAbove());
                if (placed.stream().noneMatch(moved::meets)) {
                    return moved;
                }
            }
        }
        return name;
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

    /** The names of curves that end in one column, of which the highest comes first. */
    private static List<Name> names(List<MapCurve> ends, int tag) {
        if (ends.size() == 1) {
            MapCurve curve = ends.get(0);
            boolean isBelow = tag == 0 ? falls(curve) : tag < 0;
            return List.of(new Name(curve, Math.max(HIGHEST, end(curve).y() + (isBelow ? BELOW : ABOVE)), !isBelow));
        }
        List<Name> names = new ArrayList<>();
        int above = above(ends);
        double top = Math.max(HIGHEST, highest(ends, tag));
        double deep = Math.min(DEEPEST, deepest(ends, tag));
        for (int i = 0; i < ends.size(); i++) {
            double y = i < above ? top + i * LINE : deep - (ends.size() - 1 - i) * LINE;
            names.add(new Name(ends.get(i), y, i < above));
        }
        return names;
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
        double beside = tag > 0 ? Math.max(highest, tagged(ends) + tag + CurveTags.HEIGHT + BASE) : highest;
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
