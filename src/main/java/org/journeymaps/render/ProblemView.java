package org.journeymaps.render;

/**
 * Why a map cannot be drawn.
 *
 * @param place the line and column in the text, or empty when not known
 * @param path the place as a JSON path, or empty when it is the whole text
 */
public record ProblemView(String message, String place, String path) {}
