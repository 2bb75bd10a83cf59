package org.journeymaps.editing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.VelocityTemplates;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.MarkStore;
import org.journeymaps.testing.FakeWiki;
import org.journeymaps.text.MapJson;

/** The use cases of the app as one node of a cluster has them, on a real database and a wiki of the test's own. */
public record AppNode(
        FakeWiki wiki,
        MapStore store,
        MapLog log,
        MapRenderer renderer,
        MapsInPages maps,
        Checkpoints checkpoints,
        Editor editor,
        Feed feed,
        History history,
        PastMaps past,
        PendingSaves saves,
        MarkStore marks,
        CommentLinks links,
        Hearing hearing,
        Fragments fragments) {

    public static final MapJson JSON = new MapJson();
    public static final ReadyMadeJourneys JOURNEYS = new ReadyMadeJourneys();
    private static final MapRenderer RENDERER = new MapRenderer(new VelocityTemplates(), JOURNEYS);

    /** Another node of the wiki on the same tables. */
    public static AppNode on(MapDatabase database, FakeWiki wiki) {
        Hearing hearing = new Hearing(
                database.marks(), database.commentLinks(), database.answers(), database.figures(), wiki, wiki);
        return of(database.store(), database.log(), database.marks(), database.commentLinks(), hearing, wiki);
    }

    /** A node with a store of the test's own. */
    public static AppNode of(
            MapStore store, MapLog log, MarkStore marks, CommentLinks links, Hearing hearing, FakeWiki wiki) {
        MapsInPages maps = new MapsInPages(wiki, store, log, JSON, wiki, wiki);
        Checkpoints checkpoints = new Checkpoints(wiki, maps, store, JSON, new ChangeSummary(log));
        Fragments fragments = new Fragments(RENDERER, log, wiki, hearing);
        return new AppNode(
                wiki,
                store,
                log,
                RENDERER,
                maps,
                checkpoints,
                new Editor(
                        maps,
                        store,
                        log,
                        JSON,
                        JOURNEYS,
                        wiki,
                        checkpoints,
                        fragments,
                        new Authors(log, wiki),
                        new PageTitles(wiki, log, wiki)),
                new Feed(maps, log, fragments, hearing),
                new History(log, wiki),
                new PastMaps(maps, log),
                new PendingSaves(store, log, wiki, wiki, wiki, checkpoints),
                marks,
                links,
                hearing,
                fragments);
    }

    /** A request in the format of {@code docs/map-edits.md}, by the wiki's reader. */
    public Answer edit(long pageId, UUID key, String request) throws InvalidTextException {
        MapOnPage map = maps.forWriter(pageId, key);
        try {
            return editor.edit(map, JSON.readRequest(new StringReader(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What brings maps into step that were viewed. */
    public SettlingLater later() {
        return new SettlingLater(wiki, maps, wiki);
    }

    /** What deletes the maps of pages that are gone. */
    public RemovedPages removedPages() {
        return new RemovedPages(store, wiki);
    }
}
