package org.journeymaps.journey;

/** The five words of the emotion scale, from lowest to highest. */
public enum EmotionLevel implements Keyed {
    VERY_NEGATIVE(-2),
    NEGATIVE(-1),
    NEUTRAL(0),
    POSITIVE(1),
    VERY_POSITIVE(2);

    private final int value;

    EmotionLevel(int value) {
        this.value = value;
    }

    /** The level's place on the scale, −2 to 2. */
    public int value() {
        return value;
    }
}
