package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;

/** Writes the picture of the emotion curve with its faces. */
final class FloorEmotion {

    private final FloorMap map;
    private final List<FloorMap.Touchpoint> slots;
    private final FloorWords words;
    private final String scope;
    private final StringBuilder out;
    private final int peak;
    private final int lowest;
    private final int end;

    FloorEmotion(FloorMap map, List<FloorMap.Touchpoint> slots, FloorWords words, String scope, StringBuilder out) {
        this.map = map;
        this.slots = slots;
        this.words = words;
        this.scope = scope;
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
        if (!slot.hasEmotion()) {
            return "";
        }
        int level = FloorWords.level(slot);
        return level < 0 ? "jm-minus" + -level : "jm-plus" + level;
    }

    void write() {
        out.append("<svg class=\"jm-curve\" role=\"img\" aria-label=\"");
        FloorWords.escape(out, summary());
        out.append(
                "\" width=\"100%\" height=\"200\">\n<g class=\"jm-guides\" stroke=\"currentColor\" stroke-opacity=\".3\">");
        for (int y = 44; y <= 160; y += 29) {
            out.append("<line x2=\"100%\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
        }
        dividers();
        out.append("</g>\n<svg width=\"100%\" height=\"200\" viewBox=\"0 0 ").append(slots.size() * 100);
        out.append(" 200\" preserveAspectRatio=\"none\">\n");
        int[] tenths = slots.stream().mapToInt(FloorMap.Touchpoint::emotion).toArray();
        boolean[] assumed = new boolean[tenths.length];
        for (int i = 0; i < tenths.length; i++) {
            assumed[i] = slots.get(i).assumed();
        }
        new FloorCurve(out, tenths, assumed).write();
        out.append("\n</svg>\n");
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
        int slot = 0;
        for (FloorMap.Stage stage : map.stages()) {
            if (slot > 0) {
                out.append("<line class=\"jm-divider\" x1=\"");
                percent(slot, slots.size());
                out.append("\" x2=\"");
                percent(slot, slots.size());
                out.append("\" y2=\"200\"/>");
            }
            slot += map.columns(stage).size();
        }
    }

    private void point(int slot, FloorMap.Touchpoint touchpoint) {
        List<String> tags = slot == peak || slot == lowest || slot == end ? tags(slot) : List.of();
        out.append("<g class=\"jm-point ")
                .append(tags.isEmpty() ? "" : "jm-tagged ")
                .append(look(touchpoint));
        out.append("\" data-jm-point=\"").append(touchpoint.id()).append("\"><title>");
        FloorWords.escape(out, words.sentence(touchpoint));
        out.append("</title><use href=\"#jm-face")
                .append(FloorWords.level(touchpoint))
                .append(scope);
        place(slot, touchpoint);
        out.append("\"/>");
        if (touchpoint.truth()) {
            out.append("<use href=\"#jm-star").append(scope);
            place(slot, touchpoint);
            out.append("\"/>");
        }
        if (!tags.isEmpty()) {
            out.append("<svg class=\"jm-tag");
            place(slot, touchpoint);
            out.append(
                    "\" overflow=\"visible\"><svg y=\"-36\" overflow=\"visible\"><rect x=\"-20\" width=\"40\" height=\"18\"");
            out.append(" rx=\"9\"/><text y=\"13\" text-anchor=\"middle\">").append(String.join(" · ", tags));
            out.append("</text></svg></svg>");
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
