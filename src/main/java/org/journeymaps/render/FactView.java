package org.journeymaps.render;

/**
 * What is known of something, beside the name of what it is.
 *
 * @param own whether the text is of the map and not one of the app's words
 */
public record FactView(String label, String text, boolean own) {

    /** A text of the map. */
    FactView(String label, String text) {
        this(label, text, true);
    }
}
