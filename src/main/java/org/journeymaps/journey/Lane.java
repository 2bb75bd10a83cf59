package org.journeymaps.journey;

import java.util.List;

/**
 * A row of the map.
 *
 * @param id unlike every other lane's id in the map
 * @param type what the lane shows; it stays with the lane for life
 * @param name the team's own name for the lane; empty means the type's name in the reader's language
 * @param hidden whether the page shows the lane only to those who may edit it; its text is no secret
 */
public record Lane(String id, LaneType type, String name, boolean hidden) implements Part {

    /** What can be changed of a lane, in the order of the map's text. */
    public static final List<Attribute<Lane, ?>> ATTRIBUTES = List.of(
            Attribute.name("name", Lane::name, Lane::withName),
            Attribute.flag("hidden", Lane::hidden, Lane::withHidden));

    public Lane {
        name = Texts.tidy(name);
    }

    /** A lane that everybody sees. */
    public Lane(String id, LaneType type, String name) {
        this(id, type, name, false);
    }

    /** A lane under its type's name. */
    public static Lane of(String id, LaneType type) {
        return new Lane(id, type, "");
    }

    /**
     * Whether the line of visibility runs above a lane: customers see what one of both lanes there shows and nothing of the other. A lane of the
     * team's own stands on the side of the one before.
     *
     * @param at the lane's place among all
     */
    public static boolean isBelowTheLine(List<Lane> lanes, int at) {
        return at > 0 && isBehindTheScenes(lanes, at) != isBehindTheScenes(lanes, at - 1);
    }

    private static boolean isBehindTheScenes(List<Lane> lanes, int at) {
        LaneType type = lanes.get(at).type();
        if (at > 0 && type == LaneType.TEXT) {
            return isBehindTheScenes(lanes, at - 1);
        }
        return type.isBehindTheScenes();
    }

    public Lane withId(String newId) {
        return new Lane(newId, type, name, hidden);
    }

    public Lane withName(String newName) {
        return new Lane(id, type, newName, hidden);
    }

    public Lane withHidden(boolean newHidden) {
        return new Lane(id, type, name, newHidden);
    }
}
