package org.journeymaps.render;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Touchpoint;

/** How wide words are, so that there is room for them before any browser has measured them: about, in a sans serif. */
final class WordWidth {

    private static final int PADDING = 16;
    private static final double USUAL = 7.9;
    private static final double[] ADVANCES = advances();

    /** From the font of tags, of 12 pixels, to that of touchpoints' names. */
    static final double NAME = 14.0 / 12;

    /** From the bold letters of tags to others of the same size, and to capitals with some space between them. */
    private static final double PLAIN = 0.88;

    private static final double CAPITALS = 1.15;

    /** The pixels of a column that are not for the words in it, by what stands there; those around a name are the least. */
    private static final int AROUND_NAME = 28;

    private static final int AROUND_TEAM = 40;
    private static final int AROUND_CHANNEL = 46;
    private static final int AROUND_STAGE = 40;
    private static final int AROUND_PHASE = 14;
    private static final int AROUND_CARD = 32;

    /** Wider words are broken. */
    private static final int WIDEST = 190;

    /** The width of the column of lanes, that which it never passes, and what is not for the words in it; a scale stands there as well. */
    static final int LANES = 168;

    private static final int WIDEST_LANES = 220;
    private static final int AROUND_LANE = 32;
    private static final int AROUND_CURVE = 104;

    private WordWidth() {}

    /** The width of a tag in pixels with room on both sides, in bold letters of 12 pixels. */
    static int ofTag(String word) {
        return word.isEmpty() ? 0 : (int) Math.ceil(ofLetters(word)) + PADDING;
    }

    /** The width of a text in pixels in one line, in bold letters of 12 pixels. */
    static double ofLetters(String text) {
        return text.chars().mapToDouble(WordWidth::advance).sum();
    }

    /**
     * The width in pixels that the names of touchpoints must have for all words of a map to fit into the columns where they stand, of at most
     * {@value #WIDEST}. Texts that are closed until somebody opens them do not count.
     */
    static int longest(JourneyContent map, List<StageColumns> stages) {
        double column = Math.max(ofStages(stages), Math.max(ofPhases(stages), ofCards(map, stages)));
        for (Touchpoint touchpoint : map.touchpoints()) {
            Channel channel = touchpoint.channel();
            String own = channel == null || channel.isListed() ? "" : channel.word();
            String duration = Objects.requireNonNull(Touchpoint.DURATION.get(touchpoint));
            column = Math.max(column, NAME * longest(touchpoint.name()) + AROUND_NAME);
            column = Math.max(column, PLAIN * longest(touchpoint.team()) + AROUND_TEAM);
            column = Math.max(column, PLAIN * longest(duration) + AROUND_NAME);
            column = Math.max(column, PLAIN * longest(own) + AROUND_CHANNEL);
        }
        return (int) Math.ceil(Math.min(WIDEST, Math.max(0, column - AROUND_NAME)));
    }

    private static double ofStages(List<StageColumns> stages) {
        double column = 0;
        for (StageColumns columns : stages) {
            double name = NAME * longest(columns.stage().name());
            double goal = PLAIN * longest(columns.stage().goal());
            column = Math.max(column, (Math.max(name, goal) + AROUND_STAGE) / columns.span());
        }
        return column;
    }

    private static double ofPhases(List<StageColumns> stages) {
        double column = 0;
        for (PhaseColumns phase : PhaseColumns.of(stages)) {
            double words = CAPITALS * longest(phase.name()) + AROUND_PHASE;
            column = Math.max(column, words / (phase.end() - phase.start()));
        }
        return column;
    }

    private static double ofCards(JourneyContent map, List<StageColumns> stages) {
        Map<String, Integer> spans = stages.stream()
                .collect(Collectors.toMap(columns -> columns.stage().id(), StageColumns::span));
        double column = 0;
        for (Card card : map.cards()) {
            if (!card.anchorId().isEmpty()) {
                double words = Math.max(longest(card.text()), longest(Objects.requireNonNull(Card.CAUSE.get(card))));
                column = Math.max(column, (PLAIN * words + AROUND_CARD) / spans.getOrDefault(card.anchorId(), 1));
            }
        }
        return column;
    }

    /** The width in pixels of the column of lanes in which the words of their own names fit, from {@value #LANES} to {@value #WIDEST_LANES}. */
    static int ofLanes(List<Lane> lanes) {
        double column = LANES;
        for (Lane lane : lanes) {
            int around = lane.type() == LaneType.EMOTION ? AROUND_CURVE : AROUND_LANE;
            column = Math.max(column, NAME * longest(lane.name()) + (lane.name().isEmpty() ? 0 : around));
        }
        return (int) Math.ceil(Math.min(WIDEST_LANES, column));
    }

    /** The width in pixels of a text's longest word, in letters of 12 pixels; an address of the web is broken wherever there is an end of a line. */
    private static double longest(String text) {
        double longest = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            word = isLetter(character) && character != '/' ? word + advance(character) : 0;
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /** The widths in pixels of the words of a text, at which a line may end, in letters of 12 pixels. */
    static double[] of(String text) {
        double[] widths = new double[text.length() / 2 + 1];
        int words = 0;
        boolean isWord = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isLetter = isLetter(character);
            if (isLetter) {
                widths[words] += advance(character);
            } else if (isWord) {
                words++;
            }
            isWord = isLetter;
        }
        return Arrays.copyOf(widths, isWord ? words + 1 : words);
    }

    /** Whether a character is part of a word; at all others a line may end. */
    private static boolean isLetter(char character) {
        return character != '-' && !Character.isWhitespace(character);
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
