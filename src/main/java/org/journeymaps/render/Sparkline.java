package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.curve.Link;
import org.journeymaps.journey.Emotion;

/** Draws a small picture of an emotion curve, as wide as its place. It says nothing to a screen reader. */
final class Sparkline {

    private static final int SLOT_WIDTH = 100;
    private static final int HEIGHT = 56;
    private static final CurveBox BOX = new CurveBox(SLOT_WIDTH, 8, 48);

    private Sparkline() {}

    static String svg(List<Emotion> emotions) {
        List<CurveValue> values = new ArrayList<>();
        for (Emotion emotion : emotions) {
            values.add(new CurveValue(values.size(), emotion.value(), false, Link.NEXT, 0));
        }
        CurveGeometry geometry = CurveGeometry.of(values, BOX);
        Markup html = new Markup(2000);
        html.markup("<svg class=\"jm-sparkline\" width=\"100%\" height=\"56\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<line class=\"jm-zero\" x2=\"100%\" y1=\"28\" y2=\"28\" stroke=\"currentColor\" stroke-opacity=\".3\"/>"
                        + "<svg width=\"100%\" height=\"56\" viewBox=\"0 0 ")
                .number(Math.max(1, values.size()) * SLOT_WIDTH)
                .markup(" ")
                .number(HEIGHT)
                .markup("\" preserveAspectRatio=\"none\">");
        CurveDrawing.areas(html, geometry);
        CurveDrawing.strokes(html, geometry);
        html.markup("</svg>");
        geometry.points().stream().filter(Sparkline::isExtreme).forEach(point -> dot(html, point, values.size()));
        return html.markup("</svg>").toString();
    }

    private static void dot(Markup html, CurvePoint point, int slots) {
        html.markup("<circle class=\"jm-dot-mark ")
                .markup(CurveDrawing.feeling(point.level()))
                .markup("\" r=\"4\" cx=\"")
                .markup(SvgNumbers.percent(2 * point.value().slot() + 1, 2 * slots))
                .markup("\" cy=\"")
                .markup(SvgNumbers.plain(point.y()))
                .markup("\"/>");
    }

    private static boolean isExtreme(CurvePoint point) {
        return point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST);
    }
}
