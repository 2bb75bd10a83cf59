package org.journeymaps.render;

import java.util.List;
import java.util.Objects;
import org.journeymaps.journey.Touchpoint;

/**
 * How high the cards of touchpoints are, about, in pixels at their normal size. A map with many of them asks for it, so that the browser need not
 * lay out those beyond the edge of the window to know how high their row is. The sizes are those of the style sheet.
 */
final class CardHeight {

    private static final int NAME_LINE = 18;
    private static final int LINE = 16;
    private static final int GAP = 4;
    private static final int DOTS = 16;
    private static final int SUMMARY = 24;

    /** What is around the words of a card: its own border and padding. */
    private static final int AROUND = 18;

    /** What is beside a card in its cell, at both sides. */
    private static final int BESIDE = 8;

    /** The least width of a column. */
    private static final int COLUMN = 120;

    private static final int ICON = 19;
    private static final int TAG = 12;
    private static final int SPACE = 4;

    private final int width;
    private final Vocabulary vocabulary;

    /** @param longestWord the pixels of the longest word that a column has to hold */
    CardHeight(int longestWord, Vocabulary vocabulary) {
        this.width = Math.max(COLUMN - BESIDE - AROUND, longestWord + 2);
        this.vocabulary = vocabulary;
    }

    /** The height of the highest card; that of an empty one if there is none. */
    int highest(List<Touchpoint> touchpoints) {
        return touchpoints.stream().mapToInt(this::of).max().orElse(AROUND);
    }

    private int of(Touchpoint touchpoint) {
        int height = AROUND
                + NAME_LINE * lines(touchpoint.name(), width / WordWidth.NAME)
                + part(LINE * lines(vocabulary.channel(touchpoint), width - ICON))
                + part(LINE * lines(touchpoint.team(), width - TAG))
                + part(LINE * lines(Objects.requireNonNull(Touchpoint.DURATION.get(touchpoint)), width));
        boolean opens = TouchpointCells.more(touchpoint).stream()
                .anyMatch(attribute ->
                        !Objects.requireNonNull(attribute.get(touchpoint)).isEmpty());
        return height + part(opens ? SUMMARY : 0) + part(touchpoint.importance() == null ? 0 : DOTS);
    }

    private static int part(int height) {
        return height == 0 ? 0 : height + GAP;
    }

    /** How many lines a text takes whose words are broken as late as possible. */
    private static int lines(String text, double width) {
        int lines = 0;
        double left = 0;
        for (double room : WordWidth.of(text)) {
            if (room > left) {
                lines += Math.max(1, (int) Math.ceil(room / width));
                left = width - room % width;
            } else {
                left -= room;
            }
            left -= SPACE;
        }
        return lines;
    }
}
