package org.journeymaps.render;

import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.journey.Touchpoint;

/**
 * Draws the emotion curve of a map as one SVG, whose lines are stretched to the width of the map and whose faces are not. Lengths
 * in pixels are those of the style sheet's {@code .jm-curve} and {@code .jm-scale}.
 */
final class CurveDrawing {

    private static final int SLOT_WIDTH = 100;
    private static final int HEIGHT = 200;
    /** The curve's place, in which a column is {@value #SLOT_WIDTH} wide. */
    static final CurveBox BOX = new CurveBox(SLOT_WIDTH, 44, 160);

    /** From a point to the top of the tag that stands above it. */
    private static final int TAG_ABOVE = -36;

    private static final int TAG_BELOW = 16;

    private final EmotionCurve curve;
    private final CurveWords words;
    private final ElementIds ids;

    CurveDrawing(EmotionCurve curve, CurveWords words, ElementIds ids) {
        this.curve = curve;
        this.words = words;
        this.ids = ids;
    }

    /** The cell that spans all columns and holds the curve. */
    void cell(Markup html) {
        html.markup("<td class=\"jm-curve-cell\" colspan=\"").number(columns()).markup("\">");
        svg(html);
        html.markup("</td>\n");
    }

    private void svg(Markup html) {
        html.markup("<svg class=\"jm-curve\" role=\"img\" width=\"100%\" height=\"")
                .number(HEIGHT)
                .markup("\" aria-label=\"")
                .text(words.summary())
                .markup("\">\n");
        guides(html);
        html.markup("<svg width=\"100%\" height=\"")
                .number(HEIGHT)
                .markup("\" viewBox=\"0 0 ")
                .number(columns() * SLOT_WIDTH)
                .markup(" ")
                .number(HEIGHT)
                .markup("\" preserveAspectRatio=\"none\">");
        shapes(html, curve.geometry());
        html.markup("</svg>\n");
        curve.points().forEach(point -> point(html, point));
        html.markup("</svg>");
    }

    private int columns() {
        return curve.columns().size();
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
        for (int slot = 1; slot < columns(); slot++) {
            if (curve.columns().get(slot).first()) {
                String x = SvgNumbers.percent(slot, columns());
                html.markup("<line x1=\"")
                        .markup(x)
                        .markup("\" x2=\"")
                        .markup(x)
                        .markup("\" y2=\"100%\"/>");
            }
        }
        html.markup("</g>\n");
    }

    /** The surfaces and lines of a curve, to be stretched. */
    static void shapes(Markup html, CurveGeometry geometry) {
        for (CurveArea area : geometry.areas()) {
            html.markup(area.positive() ? "<path class=\"jm-above\"" : "<path class=\"jm-below\"")
                    .markup(" fill-opacity=\".15\" d=\"")
                    .markup(area.path())
                    .markup("\"/>");
        }
        for (CurveStroke stroke : geometry.strokes()) {
            html.markup(stroke.assumed() ? "<path class=\"jm-line jm-assumed\"" : "<path class=\"jm-line\"")
                    .markup(
                            " fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" vector-effect=\"non-scaling-stroke\" d=\"")
                    .markup(stroke.path())
                    .markup("\"/>");
        }
    }

    private void point(Markup html, CurvePoint point) {
        Touchpoint touchpoint = curve.touchpoint(point);
        String place = "\" x=\"" + SvgNumbers.percent(2 * point.value().slot() + 1, 2 * columns()) + "\" y=\""
                + SvgNumbers.plain(point.y());
        html.markup("<g class=\"jm-point ")
                .markup(feeling(point.level()))
                .markup("\" id=\"")
                .text(ids.point(touchpoint.id()))
                .markup("\" data-jm-point=\"")
                .text(touchpoint.id())
                .markup("\"><title>")
                .text(words.sentence(touchpoint))
                .markup("</title><use href=\"#")
                .markup(Symbols.face(point.level()))
                .markup(place)
                .markup("\"/>");
        if (touchpoint.momentOfTruth()) {
            html.markup("<use href=\"#").markup(Symbols.STAR).markup(place).markup("\"/>");
        }
        if (!point.tags().isEmpty()) {
            html.markup("<svg class=\"jm-tag").markup(place).markup("\" overflow=\"visible\">");
            tag(html, point);
            html.markup("</svg>");
        }
        html.markup("</g>\n");
    }

    private void tag(Markup html, CurvePoint point) {
        String tags = words.tags(point.tags(), " · ");
        int width = TagWidth.of(tags);
        int top = isTaggedAbove(point) ? TAG_ABOVE : TAG_BELOW;
        html.markup("<rect x=\"")
                .number(-width / 2)
                .markup("\" y=\"")
                .number(top)
                .markup("\" width=\"")
                .number(width)
                .markup("\" height=\"18\" rx=\"9\"/><text y=\"")
                .number(top + 13)
                .markup("\" text-anchor=\"middle\">")
                .text(tags)
                .markup("</text>");
    }

    /** A tag stands on the side to which the line does not go: below a fall that ends the curve. */
    private boolean isTaggedAbove(CurvePoint point) {
        if (point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST)) {
            return point.tags().contains(CurveTag.PEAK);
        }
        int before = curve.points().indexOf(point) - 1;
        return before < 0 || curve.points().get(before).y() >= point.y();
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
