package org.journeymaps.intake;

import java.util.ArrayList;
import java.util.List;

/** Which character stands between the cells of a table. */
final class Separator {

    private static final List<Character> CANDIDATES = List.of(';', ',', '\t');

    /** More lines than are needed to see it. */
    private static final int LINES = 40;

    private Separator() {}

    static boolean isOne(String text) {
        return text.length() == 1 && CANDIDATES.contains(text.charAt(0));
    }

    /**
     * The separator with which most lines have as many cells as the first. Separators in quotes do not count, nor do lines of comments.
     *
     * @param head the beginning of the file
     */
    static char guess(String head, boolean hasComments) {
        if (head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 4 && CANDIDATES.contains(head.charAt(4))) {
            return head.charAt(4);
        }
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            List<Integer> counts = counts(head, candidate, hasComments);
            int first = counts.isEmpty() ? 0 : counts.get(0);
            long alike = first == 0
                    ? 0
                    : counts.stream().filter(count -> count == first).count();
            long worth = alike * 1_000 + Math.min(first, 999);
            if (alike > 0 && worth > most) {
                most = worth;
                best = candidate;
            }
        }
        return best;
    }

    /** How many separators each of the first lines has. */
    private static List<Integer> counts(String head, char separator, boolean hasComments) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean fieldStart = true;
        int count = 0;
        int lineStart = 0;
        for (int i = 0; i < head.length() && counts.size() < LINES; i++) {
            char c = head.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '\n' || c == '\r') {
                if (i > lineStart && !(hasComments && head.charAt(lineStart) == '#')) {
                    counts.add(count);
                }
                count = 0;
                lineStart = i + 1;
            } else if (c == separator) {
                count++;
            } else if (c == '"') {
                quoted = fieldStart || head.charAt(i - 1) == '"';
            }
            fieldStart = c == separator || c == '\n' || c == '\r';
        }
        if (counts.isEmpty()) {
            counts.add(count);
        }
        return counts;
    }
}
