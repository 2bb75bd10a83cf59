package org.journeymaps.journey;

/** The hue of a stage, by the names of Confluence's accent colours; it stays with the stage when the stage moves. */
public enum StageColour implements Keyed {
    BLUE,
    TEAL,
    PURPLE,
    MAGENTA,
    ORANGE,
    GREEN,
    YELLOW,
    RED,
    LIME,
    GRAY
}
