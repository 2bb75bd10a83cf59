package org.journeymaps.editing;

import org.journeymaps.journey.JourneyMap;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.StoredMap;

/** Gives maps as they were. */
public final class PastMaps {

    private final MapsInPages maps;
    private final MapLog log;

    PastMaps(MapsInPages maps, MapLog log) {
        this.maps = maps;
        this.log = log;
    }

    /**
     * The map as it was at a revision; {@link RefusedException.Reason#NOT_FOUND} for one that it never had. A map without rows has
     * revision 0 alone, at which it is what the page's text holds.
     */
    public JourneyMap at(MapOnPage map, long revision) {
        StoredMap known = map.stored().isPresent() ? map.stored().get() : maps.shown(map);
        if (revision > known.revision()) {
            throw RefusedException.notFound();
        }
        return map.stored().isPresent()
                ? new JourneyMap(map.key(), revision, log.at(known.head().id(), revision))
                : known.map();
    }

    /** What differs between two revisions; refused like {@link #at}. */
    public Comparison between(MapOnPage map, long from, long to, Words words) {
        return Comparison.of(at(map, from).content(), at(map, to).content(), words);
    }
}
