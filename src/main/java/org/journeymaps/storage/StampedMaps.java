package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Serial;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what changes the marks, the comments or the answers of a map, and puts a new stamp on the map. The stamp is written first: the database lets
 * one transaction at a time have the map's row, so that whatever belongs to the same map waits in line, before it has read anything.
 */
final class StampedMaps {

    private static final Logger LOG = LoggerFactory.getLogger(StampedMaps.class);

    private final ActiveObjects activeObjects;

    StampedMaps(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** Work on the marks of a map, in a transaction of its own. */
    <T> T marked(int mapId, Supplier<T> work) throws NoSuchMapException {
        return stamped(mapId, JourneyMapRow::setMarksStamp, work);
    }

    /** Work on the comments of a map, in a transaction of its own or in the one that runs. */
    <T> T commented(int mapId, Supplier<T> work) throws NoSuchMapException {
        return stamped(mapId, JourneyMapRow::setCommentsStamp, work);
    }

    /** Work on the answers of a map, in a transaction of its own. */
    <T> T answered(int mapId, Supplier<T> work) throws NoSuchMapException {
        return stamped(mapId, JourneyMapRow::setAnswersStamp, work);
    }

    private <T> T stamped(int mapId, BiConsumer<JourneyMapRow, Long> stamp, Supplier<T> work)
            throws NoSuchMapException {
        try {
            return activeObjects.executeInTransaction(() -> {
                JourneyMapRow[] rows = activeObjects.find(
                        JourneyMapRow.class, Query.select("ID, MAP_KEY").where("ID = ?", mapId));
                if (rows.length == 0) {
                    throw new MapGoneException();
                }
                stamp.accept(rows[0], another());
                rows[0].save();
                if (activeObjects.count(JourneyMapRow.class, "ID = ?", mapId) == 0) {
                    throw new MapGoneException();
                }
                return work.get();
            });
        } catch (MapGoneException e) {
            LOG.debug("The page of map {} was removed meanwhile", mapId, e);
            throw new NoSuchMapException(mapId);
        }
    }

    /** A number that no stamp of the map is likely to have had; never 0. */
    private static long another() {
        return ThreadLocalRandom.current().nextLong(1, 1L << 52);
    }

    /** Takes the transaction back. */
    private static final class MapGoneException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
