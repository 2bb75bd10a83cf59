package org.journeymaps.storage;

import java.util.List;
import java.util.Optional;
import org.journeymaps.journey.JourneyContent;

/** What led to the maps: one line for each edit. A map is the replay of its log. */
public interface MapLog {

    /** After how many edits a whole text is kept, so that no past state is further away than that. */
    int FULL_TEXT_EVERY = 200;

    /** The lines of a map with {@code after < revision <= upTo}, oldest first. */
    List<LogLine> lines(int mapId, long after, long upTo);

    /**
     * The newest lines of a map before a revision, newest first.
     *
     * @param limit how many at most
     */
    List<LogLine> newest(int mapId, long before, int limit);

    /** The line that made a revision. */
    Optional<LogLine> line(int mapId, long revision);

    /** The content at a revision from 0 to the map's own: at most {@value #FULL_TEXT_EVERY} lines are read. */
    JourneyContent at(int mapId, long revision);

    /**
     * The latest revision that the page held at some time, or was about to, and whose canonical text has that hash. A save that was
     * announced may still reach the page while others announce theirs.
     */
    Optional<Long> inPage(int mapId, String hash);
}
