package org.journeymaps.render;

/**
 * A column of the map: a touchpoint, or the quiet place of a stage without touchpoints.
 *
 * @param filled whether there is a touchpoint; if not, every text is empty
 * @param edge the class that marks the first column of a stage, or empty; starts with a space
 * @param look the classes of the touchpoint's card
 * @param icon the id of the channel's icon
 * @param importance 1 to 5 as a text, or empty when not rated
 * @param importanceText the importance in words, or empty
 * @param feeling the class of the emotion, or empty when there is none
 * @param word the emotion in a word, or the word for none
 * @param value the emotion's value with its sign, or empty
 */
public record SlotView(
        boolean filled,
        String edge,
        String id,
        String name,
        String look,
        String icon,
        String channel,
        String team,
        boolean momentOfTruth,
        String importance,
        String importanceText,
        String feeling,
        String word,
        String value) {

    static SlotView empty() {
        return new SlotView(false, EDGE, "", "", "", "", "", "", false, "", "", "", "", "");
    }

    static final String EDGE = " jm-first";
}
