package org.journeymaps.render;

/**
 * A stage along the picture of the curves.
 *
 * @param width how much of the picture's width it takes, such as {@code 12.5%}
 */
public record ExportWidthView(String name, String width) {}
