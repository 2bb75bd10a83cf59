package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymaps.curve.CurveArea;
import org.journeymaps.curve.CurveBox;
import org.journeymaps.curve.CurveGeometry;
import org.journeymaps.curve.CurvePoint;
import org.journeymaps.curve.CurveStroke;
import org.journeymaps.curve.CurveTag;
import org.journeymaps.curve.CurveValue;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Touchpoint;

/**
 * Draws the emotion curve of a map as one SVG, whose lines are stretched to the width of the map and whose faces are not. Lengths
 * in pixels are those of the style sheet's {@code .jm-curve} and {@code .jm-scale}.
 */
final class CurveDrawing {

    private static final int SLOT_WIDTH = 100;
    private static final int HEIGHT = 200;
    private static final CurveBox BOX = new CurveBox(SLOT_WIDTH, 44, 160);

    /** From a point to the top of the tag that stands above it. */
    private static final int TAG_ABOVE = -36;

    private static final int TAG_BELOW = 16;
    private static final int POINT_LENGTH = 400;

    private final List<Column> columns;
    private final Vocabulary vocabulary;
    private final String scope;
    private final CurveGeometry geometry;

    CurveDrawing(List<Column> columns, Vocabulary vocabulary, String scope) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.scope = scope;
        this.geometry = CurveGeometry.of(values(columns), BOX);
    }

    /** The emotions that the columns hold, by slot. */
    static List<CurveValue> values(List<Column> columns) {
        List<CurveValue> values = new ArrayList<>(columns.size());
        for (int slot = 0; slot < columns.size(); slot++) {
            Touchpoint touchpoint = columns.get(slot).touchpoint();
            Emotion emotion = touchpoint == null ? null : touchpoint.emotion();
            if (touchpoint != null && emotion != null) {
                values.add(new CurveValue(slot, emotion.value(), touchpoint.evidence() == Evidence.ASSUMED));
            }
        }
        return values;
    }

    /** Whether the curve has a value of this kind: assumed, or else measured. */
    boolean hasValues(boolean assumed) {
        return geometry.points().stream().anyMatch(point -> point.value().assumed() == assumed);
    }

    String svg() {
        Markup html = new Markup(POINT_LENGTH * (columns.size() + 4));
        html.markup("<svg class=\"jm-curve\" role=\"img\" width=\"100%\" height=\"")
                .number(HEIGHT)
                .markup("\" aria-label=\"")
                .text(summary())
                .markup("\">\n");
        guides(html);
        html.markup("<svg width=\"100%\" height=\"")
                .number(HEIGHT)
                .markup("\" viewBox=\"0 0 ")
                .number(columns.size() * SLOT_WIDTH)
                .markup(" ")
                .number(HEIGHT)
                .markup("\" preserveAspectRatio=\"none\">");
        shapes(html, geometry);
        html.markup("</svg>\n");
        geometry.points().forEach(point -> point(html, point));
        return html.markup("</svg>").toString();
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
        for (int slot = 1; slot < columns.size(); slot++) {
            if (columns.get(slot).first()) {
                String x = SvgNumbers.percent(slot, columns.size());
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
        Touchpoint touchpoint = touchpoint(point);
        String place = "\" x=\"" + SvgNumbers.percent(2 * point.value().slot() + 1, 2 * columns.size()) + "\" y=\""
                + SvgNumbers.plain(point.y());
        html.markup("<g class=\"jm-point ")
                .markup(feeling(point.level()))
                .markup("\" data-jm-point=\"")
                .text(touchpoint.id())
                .markup("\"><title>")
                .text(sentence(touchpoint))
                .markup("</title><use href=\"#jm-face")
                .number(point.level())
                .text(scope)
                .markup(place)
                .markup("\"/>");
        if (touchpoint.momentOfTruth()) {
            html.markup("<use href=\"#jm-star").text(scope).markup(place).markup("\"/>");
        }
        if (!point.tags().isEmpty()) {
            html.markup("<svg class=\"jm-tag").markup(place).markup("\" overflow=\"visible\">");
            tag(html, point);
            html.markup("</svg>");
        }
        html.markup("</g>\n");
    }

    private void tag(Markup html, CurvePoint point) {
        String words = words(point.tags(), " · ");
        int width = TagWidth.of(words);
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
                .text(words)
                .markup("</text>");
    }

    /** A tag stands on the side to which the line does not go: below a fall that ends the curve. */
    private boolean isTaggedAbove(CurvePoint point) {
        if (point.tags().contains(CurveTag.PEAK) || point.tags().contains(CurveTag.LOWEST)) {
            return point.tags().contains(CurveTag.PEAK);
        }
        int before = geometry.points().indexOf(point) - 1;
        return before < 0 || geometry.points().get(before).y() >= point.y();
    }

    /** The curve in one sentence: its peak, its lowest point and its end. */
    String summary() {
        if (geometry.points().isEmpty()) {
            return vocabulary.text("curve.empty");
        }
        String tagged = geometry.points().stream()
                .filter(point -> !point.tags().isEmpty())
                .map(point -> words(point.tags(), ", ") + vocabulary.text("colon") + ' ' + sentence(touchpoint(point)))
                .collect(Collectors.joining("; "));
        String name = vocabulary.text("curve.name");
        return tagged.isEmpty() ? name : name + ". " + tagged + '.';
    }

    /** The lowest point below neutral in words, or empty if there is none. */
    String lowest() {
        return geometry.points().stream()
                .filter(point ->
                        point.tags().contains(CurveTag.LOWEST) && point.value().value() < 0)
                .findFirst()
                .map(this::touchpoint)
                .map(touchpoint -> touchpoint.importance() == null
                        ? sentence(touchpoint)
                        : sentence(touchpoint) + ", " + vocabulary.rated("importance.within", touchpoint.importance()))
                .orElse("");
    }

    /** A touchpoint in words, such as "Enters payment details: very negative (−2)". */
    private String sentence(Touchpoint touchpoint) {
        Emotion emotion = Objects.requireNonNull(touchpoint.emotion());
        return touchpoint.name() + vocabulary.text("colon") + ' ' + vocabulary.name("emotion", emotion.level()) + " ("
                + vocabulary.value(emotion) + ')';
    }

    private Touchpoint touchpoint(CurvePoint point) {
        return Objects.requireNonNull(columns.get(point.value().slot()).touchpoint());
    }

    private String words(List<CurveTag> tags, String separator) {
        return tags.stream()
                .map(tag -> vocabulary.text(
                        switch (tag) {
                            case PEAK -> "tag.peak";
                            case LOWEST -> "tag.lowest";
                            case END -> "tag.end";
                        }))
                .collect(Collectors.joining(separator));
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
