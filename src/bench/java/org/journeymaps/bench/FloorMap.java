package org.journeymaps.bench;

import java.util.List;
import java.util.Map;

/**
 * A map as the floor holds it: the columns of its rows, and nothing made of them.
 *
 * @param touchpoints by stage, in map order
 * @param cards by lane and then by what they hang under
 */
record FloorMap(
        String key,
        String title,
        String persona,
        String personaText,
        String scenario,
        String goal,
        String type,
        String status,
        long revision,
        List<Stage> stages,
        List<Lane> lanes,
        Map<String, List<Touchpoint>> touchpoints,
        Map<String, Map<String, List<Card>>> cards) {

    /** The columns of a stage. */
    List<Touchpoint> columns(Stage stage) {
        return touchpoints.getOrDefault(stage.id(), List.of());
    }

    record Stage(String id, String name, String goal, String colour) {}

    record Lane(String id, String type, String name) {}

    /**
     * A row of the touchpoints' table.
     *
     * @param emotion in tenths; {@link #NO_VALUE} when there is none
     * @param importance 1 to 5; 0 when there is none
     */
    record Touchpoint(
            String id,
            String name,
            String channel,
            String team,
            int emotion,
            int importance,
            boolean truth,
            boolean assumed) {

        static final int NO_VALUE = Integer.MIN_VALUE;

        boolean hasEmotion() {
            return emotion != NO_VALUE;
        }
    }

    /**
     * A row of the cards' table.
     *
     * @param severity 1 to 5; 0 when there is none
     */
    record Card(String id, String text, int severity) {}
}
