package org.journeymaps.storage;

import java.util.List;
import java.util.Set;
import org.journeymaps.answer.AnswerState;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What customers answered about the places of a map. Tallies are kept as answers come and go, in the same transaction, while the map's
 * row is held: no answer is lost and none counts twice, on however many nodes of a cluster they come in. An answer without a scale
 * counts nowhere; one of our own people counts in {@link Cut#STAFF} alone.
 */
public interface AnswerStore {

    /** How many answers are added at once, and how many keys are asked for, at most. */
    int MOST_ADDED = 1_000;

    /** How many answers are changed at once, at most. */
    int MOST_CHANGED = 500;

    /**
     * How each place of a map was answered on each scale, parted by a cut; also places that the map has no more. One query, and as many
     * rows as there are parts, however many answers there are.
     */
    List<PlacedTally> tallies(int mapId, Cut cut);

    /**
     * The same of some parts of the cut alone.
     *
     * @param names at most as many as a map has personas; none gives nothing, without a query
     */
    List<PlacedTally> tallies(int mapId, Cut cut, Set<String> names);

    /**
     * Adds answers, all or none. An answer whose key the map knows is left as it is.
     *
     * @param answers at most {@value #MOST_ADDED}
     * @throws NoSuchMapException if the map is gone
     */
    Added add(int mapId, List<NewAnswer> answers) throws NoSuchMapException;

    /** Answers of a map, the newest first. Those of an import come when it is done. */
    Found find(int mapId, AnswerFilter filter);

    /**
     * Changes answers. Those that the map does not have are passed over.
     *
     * @param ids at most {@value #MOST_CHANGED}
     * @param place where they belong; null to leave that as it is
     * @param state null to leave it as it is
     * @param cardId of the card that they became; null to leave that as it is, empty for none
     * @return how many of them the map has
     * @throws NoSuchMapException if the map is gone
     */
    int change(
            int mapId, Set<Integer> ids, @Nullable PartId place, @Nullable AnswerState state, @Nullable String cardId)
            throws NoSuchMapException;

    /**
     * Deletes an answer for good.
     *
     * @return whether the map had it
     * @throws NoSuchMapException if the map is gone
     */
    boolean delete(int mapId, int id) throws NoSuchMapException;

    /**
     * Counts all answers of a map anew. It gives the same tallies, unless somebody changed the tables by hand.
     *
     * @throws NoSuchMapException if the map is gone
     */
    void rebuild(int mapId) throws NoSuchMapException;

    /**
     * Which of some keys answers of the map have.
     *
     * @param keys at most {@value #MOST_ADDED}
     */
    Set<String> known(int mapId, Set<String> keys);
}
