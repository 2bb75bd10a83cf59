package org.journeymaps.editing;

import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.VelocityTemplates;
import org.journeymaps.storage.MapDatabase;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.MapStore;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Site;

/** The use cases as one node of the app has them, over a real database and some wiki. */
record EditingNode(
        MapStore store,
        MapLog log,
        MapsInPages maps,
        Checkpoints checkpoints,
        PendingSaves pendingSaves,
        Editor editor,
        Feed feed) {

    static final MapJson JSON = new MapJson();

    private static final ReadyMadeJourneys JOURNEYS = new ReadyMadeJourneys();

    static <W extends Pages & Reader & People & Site> EditingNode of(MapDatabase database, W wiki) {
        MapStore store = database.store();
        MapLog log = database.log();
        MapRenderer renderer = new MapRenderer(new VelocityTemplates(), JOURNEYS);
        MapsInPages maps = new MapsInPages(wiki, store, log, JSON, wiki);
        Checkpoints checkpoints = new Checkpoints(wiki, maps, store, JSON, new ChangeSummary(log));
        Fragments fragments = new Fragments(renderer, log, wiki);
        return new EditingNode(
                store,
                log,
                maps,
                checkpoints,
                new PendingSaves(store, log, wiki, wiki, wiki, checkpoints),
                new Editor(maps, store, log, JSON, JOURNEYS, wiki, checkpoints, fragments, new Authors(log, wiki)),
                new Feed(maps, log, fragments));
    }
}
