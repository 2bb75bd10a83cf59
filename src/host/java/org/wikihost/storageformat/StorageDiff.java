package org.wikihost.storageformat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wikihost.storageformat.LongestCommonParts.Change;
import org.wikihost.storageformat.LongestCommonParts.Part;

/** The difference of two texts of storage format, as a reader of the storage format sees it. */
public final class StorageDiff {
    private static final String LINE_ENDS = "(?<=\\n)|(?<=</(?:p|h[1-6]|li|tr|table|ul|ol|div|blockquote)>)"
            + "|(?<=</ac:(?:structured-macro|parameter|task|layout-cell)>)|(?<=<ac:plain-text-body>)|(?<=[{}],)";
    private static final String WORD_ENDS = "(?<=\\s)|(?=\\s)|(?<=[<>,:;{}\"])|(?=[<>,:;{}\"])";
    private static final int CONTEXT = 2;

    /**
     * Escaped HTML, one {@code div.diff-line} for each line: removed words in {@code del.diff-html-removed}, added ones in
     * {@code ins.diff-html-added}; lines further than two from a change are left out, with {@code div.diff-gap} in their place.
     * Empty when the texts are equal.
     */
    public String html(String before, String after) {
        List<Part> lines = LongestCommonParts.compare(lines(before), lines(after));
        StringBuilder html = new StringBuilder();
        boolean different = hasChange(lines);
        boolean gap = false;
        int index = 0;
        while (index < lines.size()) {
            if (lines.get(index).change() != Change.SAME) {
                index = changed(lines, index, html);
                gap = false;
            } else {
                if (isNearChange(lines, index)) {
                    html.append("<div class=\"diff-line\">")
                            .append(Html.escape(lines.get(index).text()))
                            .append("</div>");
                    gap = false;
                } else if (!gap && different) {
                    html.append("<div class=\"diff-gap\">…</div>");
                    gap = true;
                }
                index++;
            }
        }
        return html.toString();
    }

    /** Writes one run of removed and added lines as words, and gives the place after it. */
    private static int changed(List<Part> lines, int start, StringBuilder html) {
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int index = start;
        while (index < lines.size() && lines.get(index).change() != Change.SAME) {
            Part line = lines.get(index++);
            (line.change() == Change.REMOVED ? removed : added).append(line.text());
        }
        html.append("<div class=\"diff-line diff-changed\">");
        for (Part word : merged(LongestCommonParts.compare(words(removed), words(added)))) {
            String text = Html.escape(word.text());
            html.append(
                    switch (word.change()) {
                        case SAME -> text;
                        case REMOVED -> "<del class=\"diff-html-removed\">" + text + "</del>";
                        case ADDED -> "<ins class=\"diff-html-added\">" + text + "</ins>";
                    });
        }
        html.append("</div>");
        return index;
    }

    private static List<Part> merged(List<Part> parts) {
        List<Part> merged = new ArrayList<>();
        for (Part part : parts) {
            Part last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.change() == part.change()) {
                merged.set(merged.size() - 1, new Part(part.change(), last.text() + part.text()));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private static boolean hasChange(List<Part> lines) {
        return lines.stream().anyMatch(line -> line.change() != Change.SAME);
    }

    private static boolean isNearChange(List<Part> lines, int index) {
        int end = Math.min(lines.size(), index + CONTEXT + 1);
        return hasChange(lines.subList(Math.max(0, index - CONTEXT), end));
    }

    private static List<String> lines(String text) {
        return parts(text, LINE_ENDS);
    }

    private static List<String> words(CharSequence text) {
        return parts(text.toString(), WORD_ENDS);
    }

    private static List<String> parts(String text, String ends) {
        return Arrays.stream(text.split(ends, -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
