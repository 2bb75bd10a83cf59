package org.journeymaps.render;

/**
 * A stage's header.
 *
 * @param span how many slots it covers, at least 1
 * @param colour the class of its hue
 */
public record StageView(String id, String name, String goal, String colour, int span) {}
