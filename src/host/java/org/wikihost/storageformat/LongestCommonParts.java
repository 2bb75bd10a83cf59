package org.wikihost.storageformat;

import java.util.ArrayList;
import java.util.List;

/** Compares two lists: what stayed, what was removed and what was added, in order, with as much as possible staying. */
final class LongestCommonParts {
    private static final long MAX_CELLS = 4_000_000;

    enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    record Part(Change change, String text) {}

    private LongestCommonParts() {}

    static List<Part> compare(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int beforeEnd = before.size();
        int afterEnd = after.size();
        while (beforeEnd > start
                && afterEnd > start
                && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
        }
        List<Part> parts = new ArrayList<>();
        before.subList(0, start).forEach(text -> parts.add(new Part(Change.SAME, text)));
        middle(before.subList(start, beforeEnd), after.subList(start, afterEnd), parts);
        before.subList(beforeEnd, before.size()).forEach(text -> parts.add(new Part(Change.SAME, text)));
        return parts;
    }

    private static void middle(List<String> before, List<String> after, List<Part> parts) {
        int rows = before.size();
        int columns = after.size();
        int[][] common = (long) rows * columns > MAX_CELLS ? new int[0][0] : lengths(before, after);
        int i = 0;
        int j = 0;
        while (common.length > 0 && i < rows && j < columns) {
            if (before.get(i).equals(after.get(j))) {
                parts.add(new Part(Change.SAME, before.get(i++)));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                parts.add(new Part(Change.REMOVED, before.get(i++)));
            } else {
                parts.add(new Part(Change.ADDED, after.get(j++)));
            }
        }
        before.subList(i, rows).forEach(text -> parts.add(new Part(Change.REMOVED, text)));
        after.subList(j, columns).forEach(text -> parts.add(new Part(Change.ADDED, text)));
    }

    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
