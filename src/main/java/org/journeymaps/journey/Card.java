package org.journeymaps.journey;

import org.jspecify.annotations.Nullable;

/**
 * A text in a lane, under a whole stage or under one touchpoint.
 *
 * @param id unlike every other card's id in the map
 * @param anchorId the id of the stage or of the touchpoint
 * @param text never empty in a valid map
 * @param severity how bad a pain is, 1 to 5, or null when not rated; only cards of a {@link LaneType#PAINS} lane have one; a
 *     number outside the range is refused with {@link IllegalArgumentException}
 */
public record Card(
        String id,
        String laneId,
        String anchorId,
        String text,
        @Nullable Integer severity) {

    public Card {
        text = Texts.tidy(text);
        FivePoints.check("severity", severity);
    }
}
