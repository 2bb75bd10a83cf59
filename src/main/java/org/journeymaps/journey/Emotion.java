package org.journeymaps.journey;

/**
 * How the customer feels at a touchpoint, from −2.0 (very negative) to 2.0 (very positive) in steps of a tenth.
 *
 * @param tenths the value in tenths, −20 to 20; anything else is refused with {@link IllegalArgumentException}
 */
public record Emotion(int tenths) {

    private static final int LIMIT = 20;

    public Emotion {
        if (tenths < -LIMIT || tenths > LIMIT) {
            throw new IllegalArgumentException("An emotion lies between -2 and 2, not at " + tenths / 10.0);
        }
    }

    /** The emotion nearest to a value of −2 to 2; a value further out, or not a number, is an {@link IllegalArgumentException}. */
    public static Emotion ofValue(double value) {
        if (!(Math.abs(value) * 10 <= LIMIT)) {
            throw new IllegalArgumentException("An emotion lies between -2 and 2, not at " + value);
        }
        return new Emotion((int) (Math.signum(value) * Math.round(Math.abs(value) * 10)));
    }

    /** The value on the scale −2 to 2. */
    public double value() {
        return tenths / 10.0;
    }

    /** The nearest of the five words; a value half-way between two takes the one further from neutral. */
    public EmotionLevel level() {
        int steps = Integer.signum(tenths) * ((Math.abs(tenths) + 5) / 10);
        return switch (steps) {
            case -2 -> EmotionLevel.VERY_NEGATIVE;
            case -1 -> EmotionLevel.NEGATIVE;
            case 0 -> EmotionLevel.NEUTRAL;
            case 1 -> EmotionLevel.POSITIVE;
            default -> EmotionLevel.VERY_POSITIVE;
        };
    }
}
