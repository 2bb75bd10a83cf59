package org.journeymaps.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.render.Fragment;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.StoredMap;

/** Tells a browser what happened to a map that it has drawn. */
public final class Feed {

    /** No more lines are told than these; whoever is further behind gets the whole map. */
    private static final long MOST_LINES = 200;

    private final MapsInPages maps;
    private final MapLog log;
    private final Fragments fragments;

    Feed(MapsInPages maps, MapLog log, Fragments fragments) {
        this.maps = maps;
        this.log = log;
        this.fragments = fragments;
    }

    /**
     * What is new.
     *
     * @param revision the revision of the map now
     * @param fragments what is to be drawn again
     * @param edits the newest lines of the log since then, at most 200, oldest first
     */
    public record News(long revision, List<Fragment> fragments, List<LogLine> edits) {}

    /**
     * What happened since a revision; empty when nothing did, which is found without reading the map's text or, while the page stays as
     * it is, the page's. A revision that the map never had is answered like the first one: with the whole map.
     */
    public Optional<News> since(long pageId, UUID key, long revision) {
        if (maps.revision(pageId, key) == revision) {
            return Optional.empty();
        }
        MapOnPage map = maps.forReader(pageId, key);
        StoredMap now = maps.shown(map);
        if (map.stored().isEmpty() || now.revision() == revision) {
            return Optional.empty();
        }
        long from = revision > now.revision() ? 0 : revision;
        List<LogLine> lines = log.lines(now.head().id(), Math.max(from, now.revision() - MOST_LINES), now.revision());
        return Optional.of(new News(now.revision(), fragments.since(from, now, map), lines));
    }
}
