package org.journeymaps.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;

/** How wide words are, so that there is room for them before any browser has measured them: about, in a sans serif. */
final class WordWidth {

    private static final int PADDING = 16;
    private static final double USUAL = 7.9;
    private static final double[] ADVANCES = advances();

    /** From the font of tags, of 12 pixels, to that of touchpoints' names. */
    static final double NAME = 14.0 / 12;

    /** What the arrow of a stage takes more than the card of a touchpoint. */
    private static final int ARROW = 10;

    /** Wider words are broken. */
    private static final int WIDEST = 190;

    private WordWidth() {}

    /** The width of a tag in pixels with room on both sides, in bold letters of 12 pixels. */
    static int ofTag(String word) {
        double letters = word.chars().mapToDouble(WordWidth::advance).sum();
        return word.isEmpty() ? 0 : (int) Math.ceil(letters) + PADDING;
    }

    /**
     * The width in pixels of the longest word in the names and teams of touchpoints and in the names of stages that have a single column,
     * of at most {@value #WIDEST}.
     */
    static int longest(JourneyContent map, List<StageColumns> stages) {
        double names = longest(map.touchpoints().stream().map(Touchpoint::name)) * NAME;
        double teams = longest(map.touchpoints().stream().map(Touchpoint::team)) + 2;
        double headers = longest(stages.stream()
                        .filter(columns -> columns.span() == 1)
                        .map(columns -> columns.stage().name()))
                * NAME;
        return (int) Math.ceil(Math.min(WIDEST, Math.max(Math.max(names, teams), headers + ARROW)));
    }

    private static double longest(Stream<String> texts) {
        return texts.flatMapToDouble(text -> Arrays.stream(of(text))).max().orElse(0);
    }

    /** The widths in pixels of the words of a text, at which a line may end, in letters of 12 pixels. */
    static double[] of(String text) {
        double[] widths = new double[text.length() / 2 + 1];
        int words = 0;
        boolean isWord = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isLetter = character != '-' && !Character.isWhitespace(character);
            if (isLetter) {
                widths[words] += advance(character);
            } else if (isWord) {
                words++;
            }
            isWord = isLetter;
        }
        return Arrays.copyOf(widths, isWord ? words + 1 : words);
    }

    private static double advance(int character) {
        return character < ADVANCES.length ? ADVANCES[character] : USUAL;
    }

    private static double[] advances() {
        double[] advances = new double[256];
        Arrays.fill(advances, USUAL);
        "iljtfrI.,' ·".chars().forEach(narrow -> advances[narrow] = 4.6);
        "mwMW".chars().forEach(wide -> advances[wide] = 10.9);
        return advances;
    }
}
