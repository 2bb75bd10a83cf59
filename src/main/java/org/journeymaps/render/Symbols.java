package org.journeymaps.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The faces and marks that a map uses again and again. The ids of faces are the same in every map: where two maps of a page both have one,
 * it is the same to the letter, whichever the browser takes. A face is a pattern that fills a circle, so that a point is one element. What is
 * seldom is written where it stands: each {@code <use>} is a document of its own to the browser, which looks through all style sheets for it
 * whenever one changes.
 */
final class Symbols {

    /** A star beside a point. */
    static final String STAR = """
            <path class="jm-star" transform="translate(12 -11)"\
             d="M0-7l2 4.4l4.8.5l-3.6 3.2l1 4.7L0 3.4l-4.2 2.4l1-4.7l-3.6-3.2l4.8-.5z"/>""";

    private static final String[] FEATURES = {
        "M-5.6-5.2L-2.4-3.6M5.6-5.2L2.4-3.6M-3.7-1.2v.1M3.7-1.2v.1M-4.3 5.8Q0 1.2 4.3 5.8",
        "M-3.7-2.4v.1M3.7-2.4v.1M-4 5Q0 1.8 4 5",
        "M-3.7-2.2v.1M3.7-2.2v.1M-4 3.7H4",
        "M-3.7-2.2v.1M3.7-2.2v.1M-4.2 2.6Q0 6.6 4.2 2.6",
        "M-3.7-3v.1M3.7-3v.1M-5 1.4Q0 8.6 5 1.4"
    };

    /** Drawn with the features, in one line. */
    private static final String RING = "M10.2 0A10.2 10.2 0 1 1-10.2 0A10.2 10.2 0 1 1 10.2 0z";

    /** A diamond, a square, a triangle, a triangle that stands on its point. */
    private static final double[][][] CORNERS = {
        {{0, -7}, {7, 0}, {0, 7}, {-7, 0}},
        {{-5.5, -5.5}, {5.5, -5.5}, {5.5, 5.5}, {-5.5, 5.5}},
        {{0, -7}, {6.5, 5}, {-6.5, 5}},
        {{0, 7}, {6.5, -5}, {-6.5, -5}}
    };

    private static final List<String> MARKS =
            Stream.of(CORNERS).map(Symbols::outline).toList();

    /** How many kinds of lines and of marks the curves behind the first have in turn: numbers of which no curve of a map meets the same pair. */
    private static final int LINES = 3;

    private static final String ALL = all();

    private Symbols() {}

    /** The id of the pattern for a step of the emotion scale, −2 to 2: filled for what was measured, hollow for what is assumed. */
    static String face(int level, boolean assumed) {
        return (assumed ? "jm-guess" : "jm-face") + level;
    }

    /** The kind of a curve's line: 1 for the first curve, whose line is unbroken, 2 to 4 for the dashes of those behind it. */
    static int line(int number) {
        return number == 1 ? 1 : 2 + (number - 2) % LINES;
    }

    /** The kind of a curve's points: 1 for the first curve, whose points are round, 2 to 5 for those behind it. */
    static int points(int number) {
        return number == 1 ? 1 : 2 + (number - 2) % CORNERS.length;
    }

    /** The corners of the points of a curve behind the first, in pixels from the middle of a point. */
    static double[][] corners(int number) {
        return CORNERS[points(number) - 2];
    }

    /** The outline of the points of a curve behind the first, around the middle of a point. */
    static String mark(int number) {
        return MARKS.get(points(number) - 2);
    }

    private static String outline(double[][] corners) {
        return Stream.of(corners)
                .map(corner -> corner[0] + " " + corner[1])
                .collect(Collectors.joining("L", "M", "z"))
                .replace(".0", "");
    }

    static Fragment of(ElementIds ids) {
        String html = new Markup(ALL.length() + 150)
                .markup("<svg class=\"jm-symbols\" id=\"")
                .text(ids.symbols())
                .markup("\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>")
                .markup(ALL)
                .markup("</defs></svg>")
                .toString();
        return new Fragment(ids.symbols(), html);
    }

    private static String all() {
        Markup html = new Markup(3000);
        for (int level = -2; level <= 2; level++) {
            pattern(html, level, false);
            pattern(html, level, true);
        }
        return html.toString();
    }

    private static void pattern(Markup html, int level, boolean assumed) {
        html.markup("<pattern id=\"")
                .markup(face(level, assumed))
                .markup("\" class=\"")
                .markup(CurveDrawing.feeling(level))
                .markup(assumed ? " jm-guess" : " jm-face")
                .markup("\" width=\"1\" height=\"1\" viewBox=\"-13 -13 26 26\"><circle r=\"12\"/><path d=\"")
                .markup(assumed ? RING : "")
                .markup(FEATURES[level + 2])
                .markup("\"/></pattern>");
    }
}
