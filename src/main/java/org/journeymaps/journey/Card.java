package org.journeymaps.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in a lane, under a whole stage, under one touchpoint or about the whole map.
 *
 * @param id unlike every other card's id in the map
 * @param anchorId the id of the stage or of the touchpoint; empty for the whole map
 * @param text never empty in a valid map
 * @param severity how bad a pain is, 1 to 5, or null when not rated; only cards of a {@link LaneType#PAINS} lane have one; a
 *     number outside the range is refused with {@link IllegalArgumentException}
 * @param details what else is known; see {@link #ATTRIBUTES}
 */
public record Card(
        String id,
        String laneId,
        String anchorId,
        String text,
        @Nullable Integer severity,
        Details details) implements Part, Detailed<Card> {

    /** What stands behind the card; null when nobody said. */
    public static final Attribute<Card, CardEvidence> EVIDENCE =
            Attribute.detail("evidence", Kind.Choice.of(CardEvidence.values(), null));
    /** Who said so; null when nobody said. */
    public static final Attribute<Card, CardOrigin> ORIGIN =
            Attribute.detail("origin", Kind.Choice.of(CardOrigin.values(), null));
    /** Where what the card says comes from. */
    public static final Attribute<Card, String> CAUSE = Attribute.detail("cause", new Kind.Text());

    /** A colour that the team gives a meaning of its own; null for the colour of the lane. */
    public static final Attribute<Card, StageColour> COLOUR =
            Attribute.detail("colour", Kind.Choice.of(StageColour.values(), null));

    /** What can be changed of a card, in the order of the map's text. */
    public static final List<Attribute<Card, ?>> ATTRIBUTES = List.of(
            Attribute.<Card>text("text", Card::text, Card::withText).required(),
            Attribute.rating("severity", Card::severity, Card::withSeverity),
            EVIDENCE,
            ORIGIN,
            CAUSE,
            COLOUR);

    public Card {
        text = Texts.tidy(text);
        FivePoints.check("severity", severity);
    }

    /** A card that says this. */
    public static Card of(String id, String laneId, String anchorId, String text) {
        return new Card(id, laneId, anchorId, text, null, Details.NONE);
    }

    public Card withId(String newId) {
        return new Card(newId, laneId, anchorId, text, severity, details);
    }

    public Card withPlace(String newLaneId, String newAnchorId) {
        return new Card(id, newLaneId, newAnchorId, text, severity, details);
    }

    public Card withText(String newText) {
        return new Card(id, laneId, anchorId, newText, severity, details);
    }

    public Card withSeverity(@Nullable Integer newSeverity) {
        return new Card(id, laneId, anchorId, text, newSeverity, details);
    }

    @Override
    public Card withDetails(Details newDetails) {
        return new Card(id, laneId, anchorId, text, severity, newDetails);
    }

    /** Whether the card is about the whole map. */
    public boolean isAboutTheMap() {
        return anchorId.isEmpty();
    }
}
