package org.journeymaps.macro;

import java.util.List;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.Problem;
import org.journeymaps.render.Home;
import org.journeymaps.render.Voices;

/** What a reader gets to see where a macro stands. */
sealed interface Shown {

    /** The map. */
    record Drawing(JourneyMap map, Home home, Voices voices) implements Shown {}

    /**
     * The choice of how to start, for those who may.
     *
     * @param map a map without stages, and what it says of itself all the same
     * @param restorable the revision at which the map held something; 0 when it never did
     */
    record Gallery(JourneyMap map, long contentId, long restorable) implements Shown {}

    /** A quiet word that nobody has started this map yet. */
    record NothingYet(JourneyMap map) implements Shown {}

    /** The text in the page is not a map. */
    record Unreadable(List<Problem> problems) implements Shown {}
}
