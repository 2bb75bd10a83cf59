package org.journeymaps.render;

import java.util.List;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBetween;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveTag;

/**
 * Draws the emotion curves of a map as one SVG, whose lines are stretched to the width of the map and whose points are not. Lengths
 * in pixels are those of the style sheet's {@code .jm-curve} and {@code .jm-scale}. The first curve has faces and surfaces, the others
 * marks and a dash of their own, and stand a little aside, so that equal values do not hide each other. What customers said is dotted, and
 * the surface between it and the first curve is their gap.
 */
final class CurveDrawing {
    private static final int SLOT_WIDTH = 100;
    static final int HEIGHT = 200;

    /** The curve's place, in which a column is {@value #SLOT_WIDTH} wide. */
    static final CurveBox BOX = new CurveBox(SLOT_WIDTH, 44, 160);

    /** How far a further curve stands aside. */
    private static final int ASIDE = 17;

    private final List<MapCurve> curves;
    private final CustomerLines customers;
    private final int columns;
    private final List<StageColumns> stages;
    private final CurveWords words;
    private final ElementIds ids;
    private final CurveNames names;
    private final CurveTags tags;

    CurveDrawing(
            List<MapCurve> curves,
            CustomerLines customers,
            List<StageColumns> stages,
            CurveWords words,
            ElementIds ids) {
        this.curves = curves;
        this.customers = customers;
        this.columns = StageColumns.count(stages);
        this.stages = stages;
        this.words = words;
        this.ids = ids;
        this.names = new CurveNames(curves, words);
        this.tags = CurveTags.of(curves.stream().map(MapCurve::geometry).toList());
    }

    /** The cell that spans all columns and holds the curves. */
    void cell(Markup html) {
        html.markup("<td class=\"jm-curve-cell\" colspan=\"").number(columns).markup("\">");
        svg(html);
        html.markup("</td>");
    }

    private void svg(Markup html) {
        html.markup("<svg class=\"jm-curve\" role=\"img\" width=\"100%\" height=\"")
                .number(HEIGHT)
                .markup("\" aria-label=\"")
                .text(words.summary(curves, customers.all()))
                .markup("\"")
                .markup(words.vocabulary().lang())
                .markup(">");
        guides(html);
        curves.forEach(curve -> lines(html, curve));
        if (!customers.all().isEmpty()) {
            theirs(html, "jm-theirs", 0, customers.all(), customers.all().gap(curves.get(0)));
        }
        for (MapCurve curve : curves) {
            CustomerLine line = customers.ofPersona(curve);
            if (!line.isEmpty()) {
                theirs(html, "jm-theirs jm-k jm-k" + curve.number(), aside(curve.number()), line, List.of());
            }
        }
        curves.forEach(curve -> points(html, curve));
        if (curves.size() > 1) {
            names.draw(html, columns, tagOfTheEnd());
        }
        html.markup("</svg>");
    }

    private void guides(Markup html) {
        html.markup("<g class=\"jm-guides\" stroke=\"currentColor\" stroke-opacity=\".3\">");
        for (int value = -2; value <= 2; value++) {
            String y = SvgNumbers.plain(BOX.y(value));
            html.markup(value == 0 ? "<line class=\"jm-zero\" x2=\"100%\" y1=\"" : "<line x2=\"100%\" y1=\"")
                    .markup(y)
                    .markup("\" y2=\"")
                    .markup(y)
                    .markup("\"/>");
        }
        for (StageColumns stage : stages) {
            if (stage.start() > 0) {
                String x = SvgNumbers.percent(stage.start(), columns);
                html.markup("<line x1=\"")
                        .markup(x)
                        .markup("\" x2=\"")
                        .markup(x)
                        .markup("\" y2=\"100%\"/>");
            }
        }
        html.markup("</g>");
    }

    private void lines(Markup html, MapCurve curve) {
        html.markup("<svg class=\"jm-k jm-k")
                .number(curve.number())
                .markup(curve.number() == 1 ? "\" id=\"" + ids.line() : "")
                .markup("\" x=\"")
                .number(aside(curve.number()))
                .markup("\" width=\"100%\" height=\"")
                .number(HEIGHT)
                .markup("\" viewBox=\"0 0 ")
                .number(Math.max(1, columns) * SLOT_WIDTH)
                .markup(" ")
                .number(HEIGHT)
                .markup("\" preserveAspectRatio=\"none\">");
        if (curve.number() == 1) {
            areas(html, curve.geometry());
        }
        strokes(html, curve.geometry());
        html.markup("</svg>");
    }

    /** @param aside how far the line stands aside, as the curve of its persona does */
    private void theirs(Markup html, String look, int aside, CustomerLine line, List<CurveBetween> gaps) {
        html.markup("<svg class=\"")
                .markup(look)
                .markup("\" x=\"")
                .number(aside)
                .markup("\" width=\"100%\" height=\"")
                .number(HEIGHT)
                .markup("\" viewBox=\"0 0 ")
                .number(Math.max(1, columns) * SLOT_WIDTH)
                .markup(" ")
                .number(HEIGHT)
                .markup("\" preserveAspectRatio=\"none\">");
        for (CurveBetween gap : gaps) {
            html.markup("<path class=\"jm-between\" fill-opacity=\".12\" d=\"")
                    .markup(gap.path())
                    .markup("\"/>");
        }
        strokes(html, line.geometry());
        html.markup("</svg><svg class=\"")
                .markup(look)
                .markup("\" x=\"")
                .number(aside)
                .markup("\" overflow=\"visible\">");
        for (CurvePoint point : line.points()) {
            html.markup("<circle class=\"jm-said-point\" r=\"4\" cx=\"")
                    .markup(x(point))
                    .markup("\" cy=\"")
                    .markup(SvgNumbers.plain(point.y()))
                    .markup("\"/>");
        }
        html.markup("</svg>");
    }

    /** The surfaces between a curve and the zero line, to be stretched. */
    static void areas(Markup html, CurveGeometry geometry) {
        for (CurveArea area : geometry.areas()) {
            html.markup(area.positive() ? "<path class=\"jm-above\"" : "<path class=\"jm-below\"")
                    .markup(" fill-opacity=\".15\" d=\"")
                    .markup(area.path())
                    .markup("\"/>");
        }
    }

    /** The lines of a curve, to be stretched. */
    static void strokes(Markup html, CurveGeometry geometry) {
        for (CurveStroke stroke : geometry.strokes()) {
            html.markup(stroke.uncertain() ? "<path class=\"jm-line jm-uncertain\"" : "<path class=\"jm-line\"")
                    .markup(
                            " fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" vector-effect=\"non-scaling-stroke\" d=\"")
                    .markup(stroke.path())
                    .markup("\"/>");
        }
    }

    private void points(Markup html, MapCurve curve) {
        html.markup("<svg class=\"jm-k jm-k")
                .number(curve.number())
                .markup("\" x=\"")
                .number(aside(curve.number()))
                .markup("\" overflow=\"visible\">");
        List<CurvePoint> points = curve.geometry().points();
        for (int i = 0; i < points.size(); i++) {
            CurvePoint point = points.get(i);
            if (curve.number() == 1) {
                face(html, point, curve.shown().get(i));
                tag(html, point, i);
            } else {
                mark(html, curve, point, curve.shown().get(i));
            }
        }
        html.markup("</svg>");
    }

    private void face(Markup html, CurvePoint point, Felt felt) {
        html.markup("<circle class=\"jm-point\" id=\"")
                .text(ids.point(felt.anchor().id()))
                .markup("\" data-jm-point=\"")
                .text(felt.anchor().id())
                .markup("\" r=\"13\" fill=\"url(#")
                .markup(Symbols.face(point.level(), felt.isAssumed()))
                .markup(")\" cx=\"")
                .markup(x(point))
                .markup("\" cy=\"")
                .markup(SvgNumbers.plain(point.y()))
                .markup("\"/>");
        if (felt.isMomentOfTruth()) {
            at(html, "jm-at", point, Symbols.STAR);
        }
    }

    private void mark(Markup html, MapCurve curve, CurvePoint point, Felt felt) {
        String shape = new Markup(120)
                .markup("<path data-jm-point=\"")
                .text(felt.anchor().id())
                .markup("\" d=\"")
                .markup(Symbols.mark(curve.number()))
                .markup("\"/>")
                .toString();
        at(html, felt.isAssumed() ? "jm-mark jm-hollow" : "jm-mark", point, shape);
    }

    /** A shape that is drawn around a point. */
    private void at(Markup html, String look, CurvePoint point, String shape) {
        html.markup("<svg class=\"")
                .markup(look)
                .markup("\" x=\"")
                .markup(x(point))
                .markup("\" y=\"")
                .markup(SvgNumbers.plain(point.y()))
                .markup("\" overflow=\"visible\">")
                .markup(shape)
                .markup("</svg>");
    }

    private String x(CurvePoint point) {
        return SvgNumbers.percent(point.x(), (double) columns * SLOT_WIDTH);
    }

    private void tag(Markup html, CurvePoint point, int i) {
        List<CurveTag> shown = tags.shown(i);
        if (shown.isEmpty()) {
            return;
        }
        String text = words.tags(shown, " · ");
        int width = WordWidth.ofTag(text);
        int top = tagTop(i);
        html.markup("<svg class=\"jm-tag ")
                .markup(feeling(point.level()))
                .markup("\" x=\"")
                .markup(x(point))
                .markup("\" y=\"")
                .markup(SvgNumbers.plain(point.y()))
                .markup("\" overflow=\"visible\"><rect x=\"")
                .number(-width / 2)
                .markup("\" y=\"")
                .number(top)
                .markup("\" width=\"")
                .number(width)
                .markup("\" height=\"")
                .number(CurveTags.HEIGHT)
                .markup("\" rx=\"9\"/><text y=\"")
                .number(top + CurveTags.BASE)
                .markup("\" text-anchor=\"middle\">")
                .text(text)
                .markup("</text></svg>");
    }

    /** Where a tag stands from its point: on the side where it hides no point of another curve and no name, if there is one. */
    private int tagTop(int i) {
        boolean isNamed = curves.size() > 1 && i == tags.points().size() - 1;
        return tags.top(i, top -> !isNamed || names.haveRoom(top));
    }

    /** How far below the end of the first curve its tag begins; 0 when it has none there. */
    private int tagOfTheEnd() {
        int last = tags.points().size() - 1;
        return last < 0 || tags.shown(last).isEmpty() ? 0 : tagTop(last);
    }

    /** How many pixels a curve stands to the right of the middle of its columns: the further ones to the right and left in turn. */
    static int aside(int number) {
        int step = number / 2 * ASIDE;
        return number % 2 == 0 ? step : -step;
    }

    /** The class of a step of the emotion scale, −2 to 2. */
    static String feeling(int level) {
        return switch (level) {
            case -2 -> "jm-minus2";
            case -1 -> "jm-minus1";
            case 1 -> "jm-plus1";
            case 2 -> "jm-plus2";
            default -> "jm-plus0";
        };
    }
}
