package org.journeymaps.journey;

/**
 * A row of the map.
 *
 * @param id unlike every other lane's id in the map
 * @param name the team's own name for the lane; empty means the type's name in the reader's language
 */
public record Lane(String id, LaneType type, String name) {

    public Lane {
        name = Texts.tidy(name);
    }
}
