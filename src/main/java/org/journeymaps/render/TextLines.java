package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks texts into lines, and words that are wider than a line with a hyphen, by what letters take on average, generously: a picture has
 * the same lines wherever it is drawn, and needs no fonts to be laid out.
 */
final class TextLines {

    private static final String NARROW = "iljtfrI.,:;!|'’()[] \u00a0\u202f";
    private static final String WIDE = "mwMW@%—…";
    private static final int IDEOGRAPHS = 0x2e80;
    private static final double USUAL = 0.6;
    private static final double BOLD = 1.14;
    private static final String HYPHEN = "-";

    /** Where a line may end: behind a space, and behind a hyphen or a stroke inside of a word. */
    private static final Pattern PARTS = Pattern.compile("(?<= )|(?<=\\p{L}[-/])(?=\\p{L})");

    private TextLines() {}

    /** The lines of a text, none of which is wider than the width; none for an empty text. */
    static List<String> of(String text, double width, int size, boolean bold) {
        List<String> lines = new ArrayList<>();
        if (!text.isEmpty()) {
            text.lines().forEach(paragraph -> wrap(paragraph, width / (bold ? size * BOLD : size), lines));
        }
        return lines;
    }

    /** The width of a text's longest word. */
    static double longest(String text, int size, boolean bold) {
        double longest = text.lines()
                .flatMap(PARTS::splitAsStream)
                .mapToDouble(part -> width(part.stripTrailing()))
                .max()
                .orElse(0);
        return Math.ceil(longest * (bold ? size * BOLD : size));
    }

    /** @param width in sizes of the font */
    private static void wrap(String paragraph, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String part : PARTS.split(paragraph, -1)) {
            String word = part.stripTrailing();
            if (!line.isEmpty() && width(line.toString()) + width(word) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            if (width(word) > width) {
                divide(word, width, line, lines);
                line.append(part, word.length(), part.length());
            } else {
                line.append(part);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Puts a word that is wider than a line into lines of about the same width, of which the last one may go on. */
    private static void divide(String word, double width, StringBuilder line, List<String> lines) {
        double around = width(HYPHEN) + USUAL;
        double pieces = Math.ceil(width(word) / Math.max(1, width - around));
        double most = width(word) / pieces + around;
        int end;
        for (int i = 0; i < word.length(); i = end) {
            end = i + Character.charCount(word.codePointAt(i));
            String hyphen = end < word.length() ? HYPHEN : "";
            if (!line.isEmpty() && width(line + word.substring(i, end) + hyphen) > most) {
                lines.add(isDividedByHyphen(word, i) ? line + HYPHEN : line.toString());
                line.setLength(0);
            }
            line.append(word, i, end);
        }
    }

    /** Whether a hyphen tells that a word goes on: between letters of alphabets. */
    private static boolean isDividedByHyphen(String word, int i) {
        int before = word.codePointBefore(i);
        int after = word.codePointAt(i);
        return Character.isLetter(before) && Character.isLetter(after) && Math.max(before, after) < IDEOGRAPHS;
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
        return Character.isUpperCase(letter) ? 0.72 : USUAL;
    }
}
