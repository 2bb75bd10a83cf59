package org.journeymaps.insight;

import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.score.CustomerRating;

/**
 * How far apart a team and its customers are about a touchpoint.
 *
 * @param ours the mean of the team's marks, 1 to 5
 * @param theirs how customers rate it, 1 to 5
 */
public record Gap(Touchpoint touchpoint, double ours, CustomerRating theirs) {

    /** What a gap says of a team. */
    public enum Kind implements Keyed {
        /** We believe to be better than customers say, by more than one mark. */
        OVER_CONFIDENT,
        /** Customers find us better than we do, by more than one mark. */
        HIDDEN_STRENGTH,
        /** We see it about alike. */
        ALIKE
    }

    private static final double WIDE = 1;

    /** Our mark less theirs, −4 to 4. */
    public double width() {
        return ours - theirs.mark().value();
    }

    public Kind kind() {
        if (width() > WIDE) {
            return Kind.OVER_CONFIDENT;
        }
        return width() < -WIDE ? Kind.HIDDEN_STRENGTH : Kind.ALIKE;
    }

    /** Whether we rate it 4 or 5, by the same rule as {@link CustomerRating#isGood}. */
    public boolean isGoodForUs() {
        return ours >= CustomerRating.GOOD;
    }
}
