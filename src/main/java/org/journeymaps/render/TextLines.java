package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines by what letters take on average, generously: a picture has the same lines wherever it is drawn, and needs no
 * fonts to be laid out.
 */
final class TextLines {

    private static final String NARROW = "iljtfrI.,:;!|'’()[] \u00a0\u202f";
    private static final String WIDE = "mwMW@%—…";
    private static final int IDEOGRAPHS = 0x2e80;
    private static final double BOLD = 1.14;

    private TextLines() {}

    /** The lines of a text, none of which is wider than the width; none for an empty text. */
    static List<String> of(String text, double width, int size, boolean bold) {
        List<String> lines = new ArrayList<>();
        if (!text.isEmpty()) {
            text.lines().forEach(paragraph -> wrap(paragraph, width / (bold ? size * BOLD : size), lines));
        }
        return lines;
    }

    /** @param width in sizes of the font */
    private static void wrap(String paragraph, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double wanted = width(word);
            if (!line.isEmpty() && used + width(" ") + wanted > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += width(" ");
            }
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                int letter = word.codePointAt(i);
                if (!line.isEmpty() && used + width(letter) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(letter);
                used += width(letter);
            }
        }
        lines.add(line.toString());
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(TextLines::width).sum();
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (letter >= IDEOGRAPHS) {
            return 1.05;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.6;
    }
}
