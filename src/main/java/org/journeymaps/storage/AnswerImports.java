package org.journeymaps.storage;

import java.util.List;
import java.util.Optional;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;

/**
 * Files on their way into a map. Their rows go in by batches, are seen by nobody and count nowhere until the import is finished, all at
 * once. A map takes in one file at a time. An import that stands still for two minutes died with its node: the next one clears it away.
 */
public interface AnswerImports {

    /** How many imports of a map are told, at most. */
    int MOST_TOLD = 50;

    /** The imports of a map, the newest first, at most {@value #MOST_TOLD}: one query. */
    List<ImportRun> of(int mapId);

    Optional<ImportRun> find(int mapId, String importKey);

    /**
     * Begins an import.
     *
     * @param importKey a UUID
     * @param survey its name, or empty
     * @param expected how many rows the file has
     * @throws NoSuchMapException if the map is gone
     * @throws ImportRunsException when another one runs, and when the map has had one of that key
     */
    void begin(int mapId, String importKey, String fileName, String survey, String byUserKey, int expected)
            throws NoSuchMapException, ImportRunsException;

    /**
     * Takes in some rows, in a transaction of its own. An answer whose key the map knows is left as it is; so is a figure that is there
     * with the same value.
     *
     * @param answers at most {@link AnswerStore#MOST_ADDED}
     * @param figures at most so many, too
     * @param rowsDone how many rows of the file were looked at by now
     * @throws NoSuchMapException if the map is gone, or has no such import
     */
    Batch put(int mapId, String importKey, List<NewAnswer> answers, List<NewFigure> figures, int rowsDone)
            throws NoSuchMapException;

    /**
     * Lets the answers of a running import count and all its rows be seen; one that does not run any more stays as it is.
     *
     * @param refused how many rows of the file could not be read
     * @throws NoSuchMapException if the map is gone
     */
    void finish(int mapId, String importKey, int refused) throws NoSuchMapException;

    /** Asks a running import to stop: its next batch is told so, and whoever runs it discards it. */
    void cancel(int mapId, String importKey);

    /** Clears away the rows of an import that is not done. */
    void discard(int mapId, String importKey);

    /**
     * Takes the answers and figures of an import that is done out of the map again; an earlier figure of the same period is back.
     *
     * @throws NoSuchMapException if the map is gone
     */
    void takeBack(int mapId, String importKey) throws NoSuchMapException;

    /**
     * Forgets who started imports.
     *
     * @return how many there were
     */
    int forget(String userKey);
}
