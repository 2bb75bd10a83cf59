package org.journeymaps.render;

/**
 * A card of a lane.
 *
 * @param severity how bad it is, in words, or empty
 */
public record CardView(String id, String text, String severity) {}
