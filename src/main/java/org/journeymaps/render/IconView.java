package org.journeymaps.render;

/**
 * The icon of a channel that the map uses.
 *
 * @param id unlike every other id of the page
 * @param path the data of its SVG path, to be stroked in a box of 16 × 16
 */
public record IconView(String id, String path) {}
