package org.journeymaps.journey;

import java.util.List;
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
        @Nullable Integer severity) implements Part {

    /** What can be changed of a card, in the order of the map's text. */
    public static final List<Attribute<Card, ?>> ATTRIBUTES = List.of(
            Attribute.<Card>text("text", Card::text, Card::withText).required(),
            Attribute.rating("severity", Card::severity, Card::withSeverity));

    public Card {
        text = Texts.tidy(text);
        FivePoints.check("severity", severity);
    }

    /** A card that says this. */
    public static Card of(String id, String laneId, String anchorId, String text) {
        return new Card(id, laneId, anchorId, text, null);
    }

    public Card withId(String newId) {
        return new Card(newId, laneId, anchorId, text, severity);
    }

    public Card withPlace(String newLaneId, String newAnchorId) {
        return new Card(id, newLaneId, newAnchorId, text, severity);
    }

    public Card withText(String newText) {
        return new Card(id, laneId, anchorId, newText, severity);
    }

    public Card withSeverity(@Nullable Integer newSeverity) {
        return new Card(id, laneId, anchorId, text, newSeverity);
    }
}
