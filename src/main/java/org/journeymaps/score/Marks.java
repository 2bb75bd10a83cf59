package org.journeymaps.score;

import org.jspecify.annotations.Nullable;

/**
 * What a team thinks of a touchpoint.
 *
 * @param own the mark of whoever looks; null when that person gave none
 */
public record Marks(
        Tally performance, Tally importance, @Nullable Mark own) {

    public static final Marks NONE = new Marks(Tally.NONE, Tally.NONE, null);
}
