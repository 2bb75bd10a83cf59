package org.journeymaps.journey;

/** The five words of the emotion scale, from lowest to highest. */
public enum EmotionLevel implements Keyed {
    VERY_NEGATIVE,
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    VERY_POSITIVE;

    /** The level's place on the scale, −2 to 2. */
    public int value() {
        return ordinal() - NEUTRAL.ordinal();
    }

    static EmotionLevel ofTenths(int tenths) {
        int away = (Math.abs(tenths) + 5) / 10;
        return values()[NEUTRAL.ordinal() + Integer.signum(tenths) * away];
    }
}
