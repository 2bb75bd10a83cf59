package org.journeymaps.journey;

/**
 * A step of the journey, drawn as a column.
 *
 * @param id unlike every other stage's and touchpoint's id in the map
 * @param name never empty in a valid map
 * @param goal what the customer wants to reach here; may be empty
 */
public record Stage(String id, String name, String goal, StageColour colour) {

    public Stage {
        name = Texts.tidy(name);
        goal = Texts.tidy(goal);
    }
}
