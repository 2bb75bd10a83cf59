package org.journeymaps.journey;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of the journey, drawn as a column.
 *
 * @param id unlike every other stage's and touchpoint's id in the map
 * @param name never empty in a valid map
 * @param goal what the customer wants to reach here; may be empty
 * @param details what else is known; see {@link #ATTRIBUTES}
 */
public record Stage(String id, String name, String goal, StageColour colour, Details details)
        implements Part, Detailed<Stage> {

    /** The part of the journey that neighbouring stages share: "before the purchase". */
    public static final Attribute<Stage, String> PHASE = Attribute.detail("phase", new Kind.Name());

    public static final Attribute<Stage, String> DESCRIPTION = Attribute.detail("description", new Kind.Text());
    /** Who answers for the stage in the company. */
    public static final Attribute<Stage, String> OWNER = Attribute.detail("owner", new Kind.Name());
    /** What has to have happened for a customer to come in. */
    public static final Attribute<Stage, String> ENTRY = Attribute.detail("entry", new Kind.Text());
    /** What has to have happened for a customer to go on. */
    public static final Attribute<Stage, String> EXIT = Attribute.detail("exit", new Kind.Text());
    /** How long the stage takes, in the team's words. */
    public static final Attribute<Stage, String> DURATION = Attribute.detail("duration", new Kind.Name());
    /** How the customer feels in the stage as a whole, on the main curve; shown where its touchpoints say nothing. */
    public static final Attribute<Stage, Emotion> EMOTION = Attribute.detail("emotion", new Kind.Feeling());
    /** What stands behind that emotion. */
    public static final Attribute<Stage, Evidence> EVIDENCE =
            Attribute.detail("evidence", Kind.Choice.of(Evidence.values(), Evidence.ASSUMED));

    /** What can be changed of a stage, in the order of the map's text. */
    public static final List<Attribute<Stage, ?>> ATTRIBUTES = List.of(
            Attribute.<Stage>name("name", Stage::name, Stage::withName).required(),
            Attribute.text("goal", Stage::goal, Stage::withGoal),
            Attribute.choice("colour", StageColour.values(), StageColour.BLUE, Stage::colour, Stage::withColour)
                    .written(),
            PHASE,
            DESCRIPTION,
            OWNER,
            ENTRY,
            EXIT,
            DURATION,
            EMOTION,
            EVIDENCE);

    public Stage {
        name = Texts.tidy(name);
        goal = Texts.tidy(goal);
    }

    /** A stage with that name, of the first colour. */
    public static Stage named(String id, String name) {
        return new Stage(id, name, "", StageColour.BLUE, Details.NONE);
    }

    /** The part of the journey to which the stage belongs; may be empty. */
    public String phase() {
        return Objects.requireNonNull(PHASE.get(this));
    }

    /** How the customer feels in the stage as a whole, or null when nobody said. */
    public @Nullable Emotion emotion() {
        return EMOTION.get(this);
    }

    public Evidence evidence() {
        return Objects.requireNonNull(EVIDENCE.get(this));
    }

    public Stage withId(String newId) {
        return new Stage(newId, name, goal, colour, details);
    }

    public Stage withName(String newName) {
        return new Stage(id, newName, goal, colour, details);
    }

    public Stage withGoal(String newGoal) {
        return new Stage(id, name, newGoal, colour, details);
    }

    public Stage withColour(StageColour newColour) {
        return new Stage(id, name, goal, newColour, details);
    }

    @Override
    public Stage withDetails(Details newDetails) {
        return new Stage(id, name, goal, colour, newDetails);
    }
}
