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

    /** The first column with the highest value, or with sign −1 with the lowest. */
    static int extreme(List<FloorMap.Touchpoint> slots, int sign) {
        int best = -1;
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).hasEmotion()
                    && (best < 0
                            || sign * slots.get(i).emotion()
                                    > sign * slots.get(best).emotion())) {
                best = i;
            }
        }
        return best;
    }

    /** The class of a column's emotion. */
    static String look(FloorMap.Touchpoint slot) {
        int level = FloorWords.level(slot);
        return level < 0 ? "jm-minus" + -level : "jm-plus" + level;
    }

    void write() {
        out.append("<svg class=\"jm-curve\" role=\"img\" width=\"100%\" height=\"200\" aria-label=\"");
        FloorWords.escape(out, summary());
        out.append("\">\n<g class=\"jm-guides\" stroke=\"currentColor\" stroke-opacity=\".3\">");
        for (int y = 160; y >= 44; y -= 29) {
            out.append(y == 102 ? "<line class=\"jm-zero\" x2=\"100%\" y1=\"" : "<line x2=\"100%\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
        }
        dividers();
        out.append("</g>\n<svg width=\"100%\" height=\"200\" viewBox=\"0 0 ").append(slots.size() * 100);
        out.append(" 200\" preserveAspectRatio=\"none\">");
        int[] tenths = slots.stream().mapToInt(FloorMap.Touchpoint::emotion).toArray();
        boolean[] assumed = new boolean[tenths.length];
        for (int i = 0; i < tenths.length; i++) {
            assumed[i] = slots.get(i).assumed();
        }
        new FloorCurve(out, tenths, assumed).write();
        out.append("</svg>\n");
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).hasEmotion()) {
                point(i, slots.get(i));
            }
        }
        out.append("</svg>");
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
        out.append("<g class=\"jm-point ").append(look(touchpoint));
        out.append("\" id=\"").append(id).append("-p-").append(touchpoint.id());
        out.append("\" data-jm-point=\"").append(touchpoint.id()).append("\"><title>");
        FloorWords.escape(out, words.sentence(touchpoint));
        out.append("</title><use href=\"#jm-face").append(FloorWords.level(touchpoint));
        place(slot, touchpoint);
        out.append("\"/>");
        if (touchpoint.truth()) {
            out.append("<use href=\"#jm-star");
            place(slot, touchpoint);
            out.append("\"/>");
        }
        if (slot == peak || slot == lowest || slot == end) {
            out.append("<svg class=\"jm-tag");
            place(slot, touchpoint);
            out.append("\" overflow=\"visible\"><rect x=\"-20\" y=\"-36\" width=\"40\" height=\"18\"");
            out.append(" rx=\"9\"/><text y=\"-23\" text-anchor=\"middle\">")
                    .append(String.join(" · ", tags(slot)))
                    .append("</text></svg>");
        }
        out.append("</g>\n");
    }

    private void place(int slot, FloorMap.Touchpoint touchpoint) {
        out.append("\" x=\"");
        percent(2 * slot + 1, 2 * slots.size());
        out.append("\" y=\"");
        FloorCurve.number(out, FloorCurve.y(touchpoint.emotion()), 1000);
    }

    private void percent(int part, int whole) {
        FloorCurve.number(out, 100.0 * part / whole, 1000);
        out.append('%');
    }
}
