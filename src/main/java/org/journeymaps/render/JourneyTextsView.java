package org.journeymaps.render;

/**
 * The texts of a journey in the gallery, in one language.
 *
 * @param summary what happens; of a blank map, its stages
 * @param persona whose journey it is; may be empty
 */
public record JourneyTextsView(String title, String summary, String persona) {}
