package org.journeymaps.render;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.journeymaps.journey.Emotion;

/** Emotions as numbers, in the way of a reader's language. */
public final class EmotionText {

    private static final char MINUS = '\u2212';

    private EmotionText() {}

    /** The value with its sign: "−1", "0", "+1.5". */
    public static String value(Emotion emotion, Locale locale) {
        return value(emotion, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    static String value(Emotion emotion, char decimalSeparator) {
        int tenths = Math.abs(emotion.tenths());
        StringBuilder text = new StringBuilder(4);
        if (emotion.tenths() != 0) {
            text.append(emotion.tenths() < 0 ? MINUS : '+');
        }
        text.append(tenths / 10);
        if (tenths % 10 != 0) {
            text.append(decimalSeparator).append(tenths % 10);
        }
        return text.toString();
    }
}
