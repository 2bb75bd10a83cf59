package org.journeymaps.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.render.Fragment;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.Stamps;
import org.journeymaps.storage.StoredMap;

/** Tells a browser what happened to a map that it has drawn. */
public final class Feed {

    /** No more lines are told than these; whoever is further behind gets the whole map. */
    private static final long MOST_LINES = 200;

    private final MapsInPages maps;
    private final MapLog log;
    private final Fragments fragments;
    private final Hearing hearing;

    Feed(MapsInPages maps, MapLog log, Fragments fragments, Hearing hearing) {
        this.maps = maps;
        this.log = log;
        this.fragments = fragments;
        this.hearing = hearing;
    }

    /**
     * What is new.
     *
     * @param token what the feed is asked with the next time
     * @param fragments what is to be drawn again
     * @param edits the newest lines of the log since then, at most 200, oldest first
     * @param marks whether somebody marked the map
     * @param comments whether somebody commented on it
     * @param answers whether answers of customers came or went
     * @param openThreads how many threads of comments are open
     */
    public record News(
            FeedToken token,
            List<Fragment> fragments,
            List<LogLine> edits,
            boolean marks,
            boolean comments,
            boolean answers,
            int openThreads) {}

    /**
     * What happened since then; empty when nothing did, which is found without reading the map's text or, while the page stays as
     * it is, the page's. A revision that the map never had is answered like the first one: with the whole map.
     */
    public Optional<News> since(long pageId, UUID key, FeedToken token) {
        Optional<MapHead> head = maps.head(pageId, key);
        if (!isNews(token, head)) {
            return Optional.empty();
        }
        MapOnPage map = maps.forReader(pageId, key);
        StoredMap now = maps.shown(map);
        if (map.stored().isEmpty() || !isNews(token, Optional.of(now.head()))) {
            return Optional.empty();
        }
        long from = token.revision() > now.revision() ? 0 : token.revision();
        FeedToken known = new FeedToken(from, token.stamps());
        Stamps stamps = now.head().stamps();
        return Optional.of(new News(
                FeedToken.now(now.revision(), stamps),
                fragments.since(known, now, map),
                log.lines(now.head().id(), Math.max(from, now.revision() - MOST_LINES), now.revision()),
                token.missesMarks(stamps),
                token.missesComments(stamps),
                token.missesAnswers(stamps),
                hearing.openThreads(now.head())));
    }

    private static boolean isNews(FeedToken token, Optional<MapHead> head) {
        Stamps stamps = head.map(MapHead::stamps).orElse(Stamps.NONE);
        return token.revision() != head.map(MapHead::revision).orElse(0L) || token.missesVoices(stamps);
    }
}
