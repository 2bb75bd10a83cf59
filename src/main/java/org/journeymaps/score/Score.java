package org.journeymaps.score;

import org.jspecify.annotations.Nullable;

/**
 * A number that answers were brought to.
 *
 * @param value on the score's own scale; {@link Double#NaN} of no answers
 * @param interval null when it cannot be told, which a mean of one answer or of equal ones cannot
 * @param n how many answers it comes from
 */
public record Score(double value, @Nullable Interval interval, int n) {

    public Enough enough() {
        return Enough.of(n);
    }
}
