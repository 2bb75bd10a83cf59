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
    GRAY {
        @Override
        public String otherSpelling() {
            return "grey";
        }
    };

    private static final StageColour[] ALL = values();

    /** The colour that a stage takes which is the {@code place}th of its map, from 0, and names none. */
    public static StageColour ofPlace(int place) {
        return ALL[place % ALL.length];
    }
}
