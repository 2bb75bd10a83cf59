package org.journeymaps.storage;

import java.util.List;
import java.util.Map;
import org.journeymaps.score.Mark;
import org.journeymaps.score.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What people think of the touchpoints of a map, in the database. All who mark the same map queue at its row, so that no mark is lost
 * and none counts twice, on however many nodes of a cluster they are given.
 */
public interface MarkStore {

    /** The rounds of a map, the newest first; none when nobody has marked it. One query. */
    List<Round> rounds(int mapId);

    /**
     * The marks of a round by the map's own ids of its touchpoints, those that were taken out of the map among them. Two queries, and as
     * many rows as there are touchpoints, however many marks there are.
     *
     * @param giver whose own marks are told too; null for somebody who has none
     */
    Map<String, Marks> marks(int roundId, @Nullable String giver);

    /**
     * Who gave which mark to a touchpoint, of those who did so by name, in the order in which they first did.
     *
     * @param limit how many at most
     */
    List<GivenMark> given(int roundId, String touchpointId, int limit);

    /**
     * Gives a mark in the map's open round, in the place of an earlier one of the same person; the first mark opens the first round.
     *
     * @param giver a user key
     * @param named whether others may learn who gave it
     * @param mark null to withdraw it
     * @return whether the map has that touchpoint now; if not, nothing is done
     * @throws NoSuchMapException if the map is gone
     */
    boolean give(int mapId, String touchpointId, String giver, boolean named, @Nullable Mark mark)
            throws NoSuchMapException;

    /**
     * Closes the open round of a map and opens a new one.
     *
     * @param name the team's name for the new round, or empty
     * @throws NoSuchMapException if the map is gone
     */
    void open(int mapId, String name) throws NoSuchMapException;

    /** How many marks a person has given, in all maps and rounds. */
    int count(String giver);

    /**
     * Takes the name of a person off all marks, which go on counting.
     *
     * @return how many there were
     */
    int forget(String giver);
}
