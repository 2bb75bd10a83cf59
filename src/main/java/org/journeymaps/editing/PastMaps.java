package org.journeymaps.editing;

import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.StoredMap;

/** Gives maps as they were. */
public final class PastMaps {

    private final MapLog log;

    PastMaps(MapLog log) {
        this.log = log;
    }

    /** The map as it was at a revision; {@link RefusedException.Reason#NOT_FOUND} for one that it never had. */
    public JourneyMap at(MapOnPage map, long revision) {
        StoredMap stored = map.stored().orElseThrow(RefusedException::notFound);
        if (revision > stored.revision()) {
            throw RefusedException.notFound();
        }
        return new JourneyMap(map.key(), revision, log.at(stored.head().id(), revision));
    }
}
