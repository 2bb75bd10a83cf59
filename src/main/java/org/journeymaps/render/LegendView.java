package org.journeymaps.render;

import java.util.List;

/**
 * What stands below the map: what its signs mean, of those that are drawn.
 *
 * @param id the id of the legend
 * @param signs in the order of reading
 * @param scaleNote how the team means the emotion scale; may be empty
 * @param lowest the lowest point in words, or empty
 * @param hint what the team may have forgotten, or empty
 */
public record LegendView(String id, List<Sign> signs, String scaleNote, String lowest, String hint) {

    /**
     * A sign.
     *
     * @param key what tells it from the others, also in the class of its little picture
     * @param text what it means
     */
    public record Sign(String key, String text) {}

    /** Whether there is anything to explain. */
    public boolean withAny() {
        return !signs.isEmpty() || !scaleNote.isEmpty() || !lowest.isEmpty() || !hint.isEmpty();
    }
}
