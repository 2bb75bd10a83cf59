package org.journeymaps.render;

import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/**
 * How a customer feels at a place of the map.
 *
 * @param anchor a {@link Touchpoint}, or a {@link Stage} as a whole
 */
record Felt(Part anchor, Emotion emotion, Evidence evidence) {

    boolean isAssumed() {
        return evidence == Evidence.ASSUMED;
    }

    String anchorName() {
        return anchor instanceof Stage stage ? stage.name() : ((Touchpoint) anchor).name();
    }

    boolean isMomentOfTruth() {
        return anchor instanceof Touchpoint touchpoint && touchpoint.momentOfTruth();
    }

    /** What decides between places where the customer feels the same: moments of truth first, then what matters more. */
    int weight() {
        int importance = anchor instanceof Touchpoint touchpoint && touchpoint.importance() != null
                ? touchpoint.importance()
                : 0;
        return (isMomentOfTruth() ? 10 : 0) + importance;
    }
}
