package org.journeymaps.journey;

import org.jspecify.annotations.Nullable;

/**
 * A moment at which the customer meets the company: a stage, a channel and the team in contact.
 *
 * @param id unlike every other touchpoint's and stage's id in the map
 * @param stageId the stage in which it happens
 * @param team the team in contact; may be empty
 * @param emotion how the customer feels, or null when not known
 * @param importance how much it matters to the customer, 1 to 5, or null when not rated; anything else is refused with
 *     {@link IllegalArgumentException}
 * @param evidence what stands behind the emotion
 */
public record Touchpoint(
        String id,
        String stageId,
        String name,
        Channel channel,
        String team,
        @Nullable Emotion emotion,
        @Nullable Integer importance,
        boolean momentOfTruth,
        Evidence evidence) {

    public Touchpoint {
        name = Texts.tidy(name);
        team = Texts.tidy(team);
        FivePoints.check("importance", importance);
    }
}
