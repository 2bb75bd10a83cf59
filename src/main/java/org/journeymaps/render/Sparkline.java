package org.journeymaps.render;

import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveTag;

/** Draws a small picture of an emotion curve, as wide as its place. It says nothing to a screen reader. */
final class Sparkline {

    private static final int SLOT_WIDTH = 100;
    private static final int HEIGHT = 56;
    private static final CurveBox BOX = new CurveBox(SLOT_WIDTH, 8, 48);

    private Sparkline() {}

    /** @param columns how many the map of the curve has */
    static String svg(MapCurve curve, int columns) {
        CurveGeometry geometry = curve.in(BOX);
        Markup html = new Markup(2000);
        html.markup("<svg class=\"jm-sparkline\" width=\"100%\" height=\"56\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<line class=\"jm-zero\" x2=\"100%\" y1=\"28\" y2=\"28\" stroke=\"currentColor\" stroke-opacity=\".3\"/>"
                        + "<svg width=\"100%\" height=\"56\" viewBox=\"0 0 ")
                .number(columns * SLOT_WIDTH)
                .markup(" ")
                .number(HEIGHT)
                .markup("\" preserveAspectRatio=\"none\">");
        CurveDrawing.areas(html, geometry);
        CurveDrawing.strokes(html, geometry);
        html.markup("</svg>");
        geometry.points().stream().filter(Sparkline::isExtreme).forEach(point -> dot(html, point, columns));
        return html.markup("</svg>").toString();
    }

    private static void dot(Markup html, CurvePoint point, int columns) {
        html.markup("<circle class=\"jm-dot-mark ")
                .markup(CurveDrawing.feeling(point.level()))
                .markup("\" r=\"4\" cx=\"")
                .markup(SvgNumbers.percent(point.x(), columns * BOX.slotWidth()))
                .markup("\" cy=\"")
                .markup(SvgNumbers.plain(point.y()))
                .markup("\"/>");
    }

    private static boolean isExtreme(CurvePoint point) {
        return point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST);
    }
}
