package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;

/** Writes the picture of the emotion curve with its faces. */
final class FloorEmotion {

    private final List<FloorMap.Touchpoint> slots;
    private final List<String> edges;
    private final FloorWords words;
    private final String id;
    private final StringBuilder out;
    private final int peak;
    private final int lowest;
    private final int end;

    /**
     * A curve to be written.
     *
     * @param edges empty for the columns in which no stage begins
     * @param id the id of the map
     */
    FloorEmotion(List<FloorMap.Touchpoint> slots, List<String> edges, FloorWords words, String id, StringBuilder out) {
        this.slots = slots;
        this.edges = edges;
        this.words = words;
        this.id = id;
        this.out = out;
        this.peak = extreme(slots, 1);
        this.lowest = extreme(slots, -1);
        int last = slots.size() - 1;
        while (!slots.get(last).hasEmotion()) {
            last--;
        }
        this.end = last;
    }

    /** The column with the highest value, or with sign −1 with the lowest; of equal ones the most important. */
    static int extreme(List<FloorMap.Touchpoint> slots, int sign) {
        int best = -1;
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).hasEmotion() && (best < 0 || isFurther(slots.get(i), slots.get(best), sign))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isFurther(FloorMap.Touchpoint slot, FloorMap.Touchpoint than, int sign) {
        int further = sign * Integer.compare(slot.emotion(), than.emotion());
        return further > 0 || (further == 0 && weight(slot) > weight(than));
    }

    private static int weight(FloorMap.Touchpoint slot) {
        return (slot.truth() ? 10 : 0) + slot.importance();
    }

    /** The class of a column's emotion. */
    static String look(FloorMap.Touchpoint slot) {
        int level = FloorWords.level(slot);
        return level < 0 ? "jm-minus" + -level : "jm-plus" + level;
    }

    void write() {
        out.append("<svg class=\"jm-curve\" role=\"img\" width=\"100%\" height=\"200\" aria-label=\"");
        FloorWords.escape(out, summary());
        out.append("\"><g class=\"jm-guides\" stroke=\"currentColor\" stroke-opacity=\".3\">");
        for (int y = 160; y >= 44; y -= 29) {
            out.append(y == 102 ? "<line class=\"jm-zero\" x2=\"100%\" y1=\"" : "<line x2=\"100%\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
        }
        dividers();
        out.append("</g><svg class=\"jm-k jm-k1\" x=\"0\" width=\"100%\" height=\"200\" viewBox=\"0 0 ")
                .append(slots.size() * 100)
                .append(" 200\" preserveAspectRatio=\"none\">");
        new FloorCurve(
                        out,
                        slots.stream().mapToInt(FloorMap.Touchpoint::emotion).toArray())
                .write();
        out.append("</svg><svg class=\"jm-k jm-k1\" x=\"0\" overflow=\"visible\">");
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).hasEmotion()) {
                point(i, slots.get(i));
            }
        }
        out.append("</svg></svg>");
    }

    private String summary() {
        StringBuilder text = new StringBuilder(words.of("curve.name"));
        String before = ". ";
        for (int i = 0; i < slots.size(); i++) {
            List<String> tags = tags(i);
            if (!tags.isEmpty()) {
                text.append(before)
                        .append(String.join(", ", tags))
                        .append(words.of("colon"))
                        .append(' ');
                text.append(words.sentence(slots.get(i)));
                before = "; ";
            }
        }
        return text.append('.').toString();
    }

    private List<String> tags(int slot) {
        List<String> tags = new ArrayList<>();
        if (slot == peak) {
            tags.add(words.of("tag.peak"));
        }
        if (slot == lowest) {
            tags.add(words.of("tag.lowest"));
        }
        if (slot == end) {
            tags.add(words.of("tag.end"));
        }
        return tags;
    }

    private void dividers() {
        for (int slot = 1; slot < slots.size(); slot++) {
            if (!edges.get(slot).isEmpty()) {
                out.append("<line x1=\"");
                percent(slot, slots.size());
                out.append("\" x2=\"");
                percent(slot, slots.size());
                out.append("\" y2=\"100%\"/>");
            }
        }
    }

    private void point(int slot, FloorMap.Touchpoint touchpoint) {
        out.append("<circle class=\"jm-point\" id=\"")
                .append(id)
                .append("-p-")
                .append(touchpoint.id())
                .append("\" data-jm-point=\"")
                .append(touchpoint.id())
                .append("\" r=\"13\" fill=\"url(#")
                .append(touchpoint.assumed() ? "jm-guess" : "jm-face")
                .append(FloorWords.level(touchpoint))
                .append(')');
        place(" cx", slot, " cy", touchpoint);
        out.append("\"/>");
        if (touchpoint.truth()) {
            out.append("<svg class=\"jm-at");
            place(" x", slot, " y", touchpoint);
            out.append("\" overflow=\"visible\"><path class=\"jm-star\" transform=\"translate(12 -11)\" d=\"")
                    .append(FloorShapes.STAR)
                    .append("\"/></svg>");
        }
        if (slot == peak || slot == lowest || slot == end) {
            out.append("<svg class=\"jm-tag ").append(look(touchpoint));
            place(" x", slot, " y", touchpoint);
            out.append("\" overflow=\"visible\"><rect x=\"-20\" y=\"-36\" width=\"40\" height=\"18\"")
                    .append(" rx=\"9\"/><text y=\"-23\" text-anchor=\"middle\">")
                    .append(String.join(" · ", tags(slot)))
                    .append("</text></svg>");
        }
    }

    private void place(String x, int slot, String y, FloorMap.Touchpoint touchpoint) {
        out.append('"').append(x).append("=\"");
        percent(2 * slot + 1, 2 * slots.size());
        out.append('"').append(y).append("=\"");
        FloorCurve.number(out, FloorCurve.y(touchpoint.emotion()), 1000);
    }

    private void percent(int part, int whole) {
        FloorCurve.number(out, 100.0 * part / whole, 1000);
        out.append('%');
    }
}
