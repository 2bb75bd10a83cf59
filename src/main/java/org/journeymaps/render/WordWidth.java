package org.journeymaps.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;

/** How wide words are, so that there is room for them before any browser has measured them: about, in a sans serif. */
final class WordWidth {

    private static final int PADDING = 16;
    private static final String NARROW = "iljtfrI.,' ·";
    private static final String WIDE = "mwMW";
    private static final Pattern SPACE = Pattern.compile("[\\s-]+");

    /** From the font of tags, of 11 pixels, to that of touchpoints' names. */
    static final double NAME = 13.0 / 11;

    /** What the arrow of a stage takes more than the card of a touchpoint. */
    private static final int ARROW = 10;

    /** Wider words are broken. */
    private static final int WIDEST = 190;

    private WordWidth() {}

    /** The width of a tag in pixels with room on both sides, in bold letters of 11 pixels. */
    static int ofTag(String word) {
        return word.isEmpty() ? 0 : (int) Math.ceil(of(word)) + PADDING;
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

    /** The words of a text, at which a line may end. */
    static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static double longest(Stream<String> texts) {
        return texts.flatMap(text -> words(text).stream())
                .mapToDouble(WordWidth::of)
                .max()
                .orElse(0);
    }

    /** The width in pixels in letters of 11 pixels. */
    static double of(String word) {
        return word.chars().mapToDouble(WordWidth::advance).sum();
    }

    private static double advance(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 4.2;
        }
        return WIDE.indexOf(character) >= 0 ? 10 : 7.2;
    }
}
