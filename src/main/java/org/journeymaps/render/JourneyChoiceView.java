package org.journeymaps.render;

/**
 * A ready journey in the gallery.
 *
 * @param english the journey's texts in English
 * @param french the journey's texts in French
 * @param size how large it is, in the reader's words
 * @param sparkline a small picture of its curve as SVG
 */
public record JourneyChoiceView(
        String id, JourneyTextsView english, JourneyTextsView french, String size, String sparkline) {}
