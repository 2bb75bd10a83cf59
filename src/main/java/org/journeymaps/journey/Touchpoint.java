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
 * @param details what else is known; see {@link #ATTRIBUTES}
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
        Evidence evidence,
        Details details)
        implements Part, Detailed<Touchpoint> {

    /** What kind of means a channel is that the team names itself; of no meaning beside a channel of the list. */
    public static final Attribute<Touchpoint, ChannelGroup> CHANNEL_GROUP =
            Attribute.detail("channelGroup", Kind.Choice.of(ChannelGroup.values(), null));

    public static final Attribute<Touchpoint, String> DESCRIPTION = Attribute.detail("description", new Kind.Text());
    /** How long it takes, in the team's words. */
    public static final Attribute<Touchpoint, String> DURATION = Attribute.detail("duration", new Kind.Name());
    /** Why the customer is won or lost here. */
    public static final Attribute<Touchpoint, String> MOMENT_OF_TRUTH_REASON =
            Attribute.detail("momentOfTruthReason", new Kind.Text());

    /** What can be changed of a touchpoint, in the order of the map's text. */
    public static final List<Attribute<Touchpoint, ?>> ATTRIBUTES = List.of(
            Attribute.<Touchpoint>name("name", Touchpoint::name, Touchpoint::withName)
                    .required(),
            Attribute.channel("channel", Touchpoint::channel, Touchpoint::withChannel),
            CHANNEL_GROUP,
            Attribute.name("team", Touchpoint::team, Touchpoint::withTeam),
            Attribute.feeling("emotion", Touchpoint::emotion, Touchpoint::withEmotion),
            Attribute.rating("importance", Touchpoint::importance, Touchpoint::withImportance),
            Attribute.flag("momentOfTruth", Touchpoint::momentOfTruth, Touchpoint::withMomentOfTruth),
            Attribute.choice(
                    "evidence", Evidence.values(), Evidence.ASSUMED, Touchpoint::evidence, Touchpoint::withEvidence),
            MOMENT_OF_TRUTH_REASON,
            DESCRIPTION,
            DURATION);

    public Touchpoint {
        name = Texts.tidy(name);
        team = Texts.tidy(team);
        FivePoints.check("importance", importance);
    }

    /** A touchpoint of which the name is all that is known. */
    public static Touchpoint named(String id, String stageId, String name) {
        return new Touchpoint(id, stageId, name, null, "", null, null, false, Evidence.ASSUMED, Details.NONE);
    }

    public Touchpoint withId(String newId) {
        return new Touchpoint(
                newId, stageId, name, channel, team, emotion, importance, momentOfTruth, evidence, details);
    }

    public Touchpoint withStage(String newStageId) {
        return new Touchpoint(
                id, newStageId, name, channel, team, emotion, importance, momentOfTruth, evidence, details);
    }

    public Touchpoint withName(String newName) {
        return new Touchpoint(
                id, stageId, newName, channel, team, emotion, importance, momentOfTruth, evidence, details);
    }

    public Touchpoint withChannel(@Nullable Channel newChannel) {
        return new Touchpoint(
                id, stageId, name, newChannel, team, emotion, importance, momentOfTruth, evidence, details);
    }

    public Touchpoint withTeam(String newTeam) {
        return new Touchpoint(
                id, stageId, name, channel, newTeam, emotion, importance, momentOfTruth, evidence, details);
    }

    public Touchpoint withEmotion(@Nullable Emotion newEmotion) {
        return new Touchpoint(
                id, stageId, name, channel, team, newEmotion, importance, momentOfTruth, evidence, details);
    }

    public Touchpoint withImportance(@Nullable Integer newImportance) {
        return new Touchpoint(
                id, stageId, name, channel, team, emotion, newImportance, momentOfTruth, evidence, details);
    }

    public Touchpoint withMomentOfTruth(boolean newMomentOfTruth) {
        return new Touchpoint(
                id, stageId, name, channel, team, emotion, importance, newMomentOfTruth, evidence, details);
    }

    public Touchpoint withEvidence(Evidence newEvidence) {
        return new Touchpoint(
                id, stageId, name, channel, team, emotion, importance, momentOfTruth, newEvidence, details);
    }

    @Override
    public Touchpoint withDetails(Details newDetails) {
        return new Touchpoint(
                id, stageId, name, channel, team, emotion, importance, momentOfTruth, evidence, newDetails);
    }

    /** What kind of means the channel is, or null when nobody said. */
    public @Nullable ChannelGroup channelGroup() {
        if (channel == null) {
            return null;
        }
        return channel.isListed() ? channel.group() : CHANNEL_GROUP.get(this);
    }
}
