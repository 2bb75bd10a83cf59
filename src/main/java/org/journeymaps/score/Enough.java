package org.journeymaps.score;

import java.util.Locale;

/** How much may be said from a number of answers. */
public enum Enough {
    /** Fewer than five answers: no number is shown, which also protects those who gave them. */
    NO,
    /** Fewer than thirty: the number is shown with its interval, and the word that the sample is small. */
    SMALL,
    YES;

    /** From so many answers a number is shown. */
    public static final int FEWEST = 5;

    /** From so many answers a number is shown without a warning. */
    public static final int USUAL = 30;

    /** The word for it in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Enough of(int n) {
        if (n < FEWEST) {
            return NO;
        }
        return n < USUAL ? SMALL : YES;
    }
}
