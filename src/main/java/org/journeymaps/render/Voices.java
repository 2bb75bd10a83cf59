package org.journeymaps.render;

import java.util.Map;
import org.journeymaps.score.Marks;

/**
 * What people say of a map, as one reader may hear it.
 *
 * @param stamp tells this state of marks and comments from any other; empty when nobody can say more later
 * @param isMarked whether anybody has ever marked the map
 * @param isClosed whether the round of marks is over
 * @param marks by the ids of the touchpoints
 */
public record Voices(String stamp, boolean isMarked, boolean isClosed, Map<String, Marks> marks, Threads threads) {

    /** Nobody says anything. */
    public static final Voices NONE = new Voices("", false, false, Map.of(), Threads.NONE);

    Marks marks(String touchpointId) {
        return marks.getOrDefault(touchpointId, Marks.NONE);
    }

    /**
     * How many threads of comments are open.
     *
     * @param all those about the map as a whole and about parts that it has no more among them
     * @param onStages by the ids of the stages
     * @param onTouchpoints by the ids of the touchpoints
     */
    public record Threads(int all, Map<String, Integer> onStages, Map<String, Integer> onTouchpoints) {

        public static final Threads NONE = new Threads(0, Map.of(), Map.of());
    }
}
