package org.journeymaps.journey;

import org.jspecify.annotations.Nullable;

/** Ratings from 1 to 5. */
final class FivePoints {

    private FivePoints() {}

    static void check(String what, @Nullable Integer rating) {
        if (rating != null && (rating < MapLimits.LOWEST_RATING || rating > MapLimits.HIGHEST_RATING)) {
            throw new IllegalArgumentException("The " + what + " is 1 to 5, not " + rating);
        }
    }
}
