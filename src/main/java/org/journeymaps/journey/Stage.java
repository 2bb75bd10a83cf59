package org.journeymaps.journey;

import java.util.List;

/**
 * A step of the journey, drawn as a column.
 *
 * @param id unlike every other stage's and touchpoint's id in the map
 * @param name never empty in a valid map
 * @param goal what the customer wants to reach here; may be empty
 */
public record Stage(String id, String name, String goal, StageColour colour) implements Part {

    /** What can be changed of a stage, in the order of the map's text. */
    public static final List<Attribute<Stage, ?>> ATTRIBUTES = List.of(
            Attribute.<Stage>name("name", Stage::name, Stage::withName).required(),
            Attribute.text("goal", Stage::goal, Stage::withGoal),
            Attribute.choice("colour", StageColour.values(), StageColour.BLUE, Stage::colour, Stage::withColour)
                    .written());

    public Stage {
        name = Texts.tidy(name);
        goal = Texts.tidy(goal);
    }

    /** A stage with that name, of the first colour. */
    public static Stage named(String id, String name) {
        return new Stage(id, name, "", StageColour.BLUE);
    }

    public Stage withId(String newId) {
        return new Stage(newId, name, goal, colour);
    }

    public Stage withName(String newName) {
        return new Stage(id, newName, goal, colour);
    }

    public Stage withGoal(String newGoal) {
        return new Stage(id, name, newGoal, colour);
    }

    public Stage withColour(StageColour newColour) {
        return new Stage(id, name, goal, newColour);
    }
}
