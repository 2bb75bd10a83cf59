package org.journeymaps.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which the customer meets the company: a stage, a channel and the team in contact.
 *
 * @param id unlike every other touchpoint's and stage's id in the map
 * @param stageId the stage in which it happens
 * @param name never empty in a valid map
 * @param channel the means by which they meet, or null when not chosen
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
        @Nullable Channel channel,
        String team,
        @Nullable Emotion emotion,
        @Nullable Integer importance,
        boolean momentOfTruth,
        Evidence evidence)
        implements Part {

    /** What can be changed of a touchpoint, in the order of the map's text. */
    public static final List<Attribute<Touchpoint, ?>> ATTRIBUTES = List.of(
            Attribute.<Touchpoint>name("name", Touchpoint::name, Touchpoint::withName)
                    .required(),
            Attribute.choice("channel", Channel.values(), null, Touchpoint::channel, Touchpoint::withChannel),
            Attribute.name("team", Touchpoint::team, Touchpoint::withTeam),
            Attribute.feeling("emotion", Touchpoint::emotion, Touchpoint::withEmotion),
            Attribute.rating("importance", Touchpoint::importance, Touchpoint::withImportance),
            Attribute.flag("momentOfTruth", Touchpoint::momentOfTruth, Touchpoint::withMomentOfTruth),
            Attribute.choice(
                    "evidence", Evidence.values(), Evidence.ASSUMED, Touchpoint::evidence, Touchpoint::withEvidence));

    public Touchpoint {
        name = Texts.tidy(name);
        team = Texts.tidy(team);
        FivePoints.check("importance", importance);
    }

    /** A touchpoint of which the name is all that is known. */
    public static Touchpoint named(String id, String stageId, String name) {
        return new Touchpoint(id, stageId, name, null, "", null, null, false, Evidence.ASSUMED);
    }

    public Touchpoint withId(String newId) {
        return new Touchpoint(newId, stageId, name, channel, team, emotion, importance, momentOfTruth, evidence);
    }

    public Touchpoint withStage(String newStageId) {
        return new Touchpoint(id, newStageId, name, channel, team, emotion, importance, momentOfTruth, evidence);
    }

    public Touchpoint withName(String newName) {
        return new Touchpoint(id, stageId, newName, channel, team, emotion, importance, momentOfTruth, evidence);
    }

    public Touchpoint withChannel(@Nullable Channel newChannel) {
        return new Touchpoint(id, stageId, name, newChannel, team, emotion, importance, momentOfTruth, evidence);
    }

    public Touchpoint withTeam(String newTeam) {
        return new Touchpoint(id, stageId, name, channel, newTeam, emotion, importance, momentOfTruth, evidence);
    }

    public Touchpoint withEmotion(@Nullable Emotion newEmotion) {
        return new Touchpoint(id, stageId, name, channel, team, newEmotion, importance, momentOfTruth, evidence);
    }

    public Touchpoint withImportance(@Nullable Integer newImportance) {
        return new Touchpoint(id, stageId, name, channel, team, emotion, newImportance, momentOfTruth, evidence);
    }

    public Touchpoint withMomentOfTruth(boolean newMomentOfTruth) {
        return new Touchpoint(id, stageId, name, channel, team, emotion, importance, newMomentOfTruth, evidence);
    }

    public Touchpoint withEvidence(Evidence newEvidence) {
        return new Touchpoint(id, stageId, name, channel, team, emotion, importance, momentOfTruth, newEvidence);
    }
}
