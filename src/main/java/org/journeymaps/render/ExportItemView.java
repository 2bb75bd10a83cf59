package org.journeymaps.render;

/**
 * A touchpoint or a card.
 *
 * @param detail what belongs to it, or empty
 */
public record ExportItemView(String text, String detail) {}
