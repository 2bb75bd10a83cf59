package org.journeymaps.render;

/**
 * A journey in the gallery.
 *
 * @param id empty for the usual blank map
 * @param english the journey's texts in English
 * @param french the journey's texts in French
 * @param sector whose journey it is, in the reader's words; empty for a blank map
 * @param sparkline a small picture of its curve as SVG; empty for a blank map
 */
public record JourneyChoiceView(
        String id, JourneyTextsView english, JourneyTextsView french, String sector, String sparkline) {}
