package org.journeymaps.macro;

import java.util.List;
import java.util.UUID;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;

/** What a reader gets to see where a macro stands. */
sealed interface Shown {

    record Drawing(JourneyMap map) implements Shown {}

    /**
     * The choice of how to start, for those who may.
     *
     * @param restorable the revision at which the map held something; 0 when it never did
     */
    record Gallery(UUID key, long contentId, long restorable) implements Shown {}

    /** A quiet word that nobody has started this map yet. */
    record NothingYet() implements Shown {}

    /** The text in the page is not a map. */
    record Unreadable(List<Problem> problems) implements Shown {}
}
