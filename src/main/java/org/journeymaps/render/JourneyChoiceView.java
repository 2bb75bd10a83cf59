package org.journeymaps.render;

/**
 * A ready journey in the gallery.
 *
 * @param english the journey's texts in English
 * @param french the journey's texts in French
 * @param size how large it is, in the reader's words
 */
public record JourneyChoiceView(String id, TextsView english, TextsView french, String size, SparklineView sparkline) {

    /** What the card of a journey says. */
    public record TextsView(String title, String summary) {}
}
