package org.journeymaps.editing;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.render.Drawing;
import org.journeymaps.render.Fragment;
import org.journeymaps.render.Home;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.Reader;

/** Finds what is to be drawn again, by drawing the map as a browser has it and as it is now. */
final class Fragments {

    /** A browser that is further behind gets the whole map. */
    private static final long FURTHEST = 200;

    private final MapRenderer renderer;
    private final MapLog log;
    private final Reader reader;

    Fragments(MapRenderer renderer, MapLog log, Reader reader) {
        this.renderer = renderer;
        this.log = log;
        this.reader = reader;
    }

    /**
     * What differs between a drawing of an earlier revision and one of the map now, in each place where the page shows the map.
     *
     * @param place the map on its page, which says how many places there are and who sees them
     */
    List<Fragment> since(long revision, StoredMap now, MapOnPage place) {
        return revision == now.revision() ? List.of() : since(revision, earlier(revision, now), now, place);
    }

    /** The same when the content of the earlier revision is known. */
    List<Fragment> since(long revision, JourneyContent before, StoredMap now, MapOnPage place) {
        List<Fragment> fragments = new ArrayList<>();
        Home home = new Home(place.page().id(), place.page().mayEdit());
        int places = place.places();
        for (int i = 1; i <= places; i++) {
            fragments.addAll(
                    now.content().isEmpty()
                            ? List.of(emptied(i, now, place))
                            : drawnAgain(home, i, new JourneyMap(place.key(), revision, before), now.map()));
        }
        return fragments;
    }

    private List<Fragment> drawnAgain(Home home, int place, JourneyMap before, JourneyMap now) {
        Words words = reader.words();
        Drawing drawing = renderer.drawing(now, home, place, words);
        return before.isEmpty()
                ? List.of(new Fragment(drawing.id(), drawing.html()))
                : drawing.since(renderer.drawing(before, home, place, words));
    }

    private Fragment emptied(int place, StoredMap now, MapOnPage map) {
        String html = map.page().mayEdit()
                ? renderer.gallery(now.map(), place, map.page().id(), now.restorable(), reader.words())
                : renderer.nothingYet(now.map(), place, reader.words());
        return new Fragment(MapRenderer.elementId(map.key(), place), html);
    }

    private JourneyContent earlier(long revision, StoredMap now) {
        return now.revision() - revision > FURTHEST
                ? JourneyContent.EMPTY
                : log.at(now.head().id(), revision);
    }
}
