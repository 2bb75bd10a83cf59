package org.journeymaps.bench;

import java.util.List;

/** A map as the floor holds it: the values of its text in the order of the text, and nothing made of them. */
record FloorMap(
        String key,
        long revision,
        String title,
        String scenario,
        String goal,
        String type,
        String status,
        Persona persona,
        List<Stage> stages,
        List<Lane> lanes,
        List<Touchpoint> touchpoints,
        List<Card> cards) {

    record Persona(String name, String summary) {}

    record Stage(String id, String name, String goal, String colour) {}

    record Lane(String id, String type, String name) {}

    /**
     * A touchpoint of the text.
     *
     * @param emotion in tenths; {@link #NO_VALUE} when there is none
     * @param importance 1 to 5; 0 when there is none
     */
    record Touchpoint(
            String id,
            String stage,
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
     * A card of the text.
     *
     * @param severity 1 to 5; 0 when there is none
     */
    record Card(String id, String lane, String anchor, String text, int severity) {}
}
