package org.journeymaps.macro;

import java.util.List;
import java.util.UUID;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;

/** What a reader gets to see where a macro stands. */
sealed interface Shown {

    record Drawing(JourneyMap map) implements Shown {}

    /** The choice of how to start, for those who may. */
    record Gallery(UUID key, long contentId) implements Shown {}

    /** A quiet word that nobody has started this map yet. */
    record NothingYet() implements Shown {}

    /** The text in the page is not a map. */
    record Unreadable(List<Problem> problems) implements Shown {}
}
