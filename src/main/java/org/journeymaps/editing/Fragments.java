package org.journeymaps.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.render.Drawing;
import org.journeymaps.render.Fragment;
import org.journeymaps.render.Home;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Voices;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.Stamps;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.Reader;

/** Finds what is to be drawn again, by drawing the map as a browser has it and as it is now. */
public final class Fragments {

    /** A browser that is further behind gets the whole map. */
    private static final long FURTHEST = 200;

    private final MapRenderer renderer;
    private final MapLog log;
    private final Reader reader;
    private final Hearing hearing;

    Fragments(MapRenderer renderer, MapLog log, Reader reader, Hearing hearing) {
        this.renderer = renderer;
        this.log = log;
        this.reader = reader;
        this.hearing = hearing;
    }

    /**
     * What differs between what a browser has drawn and the map now, in each place where the page shows the map.
     *
     * @param place the map on its page, which says how many places there are and who sees them
     */
    public List<Fragment> since(FeedToken token, StoredMap now, MapOnPage place) {
        boolean isEdited = token.revision() != now.revision();
        if (!isEdited && !misses(token, now)) {
            return List.of();
        }
        return since(token, isEdited ? earlier(token.revision(), now) : now.content(), now, place);
    }

    /** The same when the content of the earlier revision is known. */
    List<Fragment> since(FeedToken token, JourneyContent before, StoredMap now, MapOnPage place) {
        List<Fragment> fragments = new ArrayList<>();
        int places = place.places();
        if (now.content().isEmpty()) {
            for (int i = 1; i <= places; i++) {
                fragments.add(emptied(i, now, place));
            }
            return fragments;
        }
        Home home = hearing.home(place.page());
        Voices voices = hearing.voices(now.head(), now.content());
        for (int i = 1; i <= places; i++) {
            Place drawn = new Place(home, voices, i, reader.words());
            fragments.addAll(drawnAgain(token, before, now, drawn));
        }
        return fragments;
    }

    private static boolean misses(FeedToken token, StoredMap now) {
        return token.missesVoices(now.head().stamps());
    }

    private List<Fragment> drawnAgain(FeedToken token, JourneyContent before, StoredMap now, Place place) {
        Drawing drawing = place.draw(renderer, now.map());
        if (before.isEmpty() || isFirstHeard(token, now)) {
            return List.of(new Fragment(drawing.id(), drawing.html()));
        }
        Map<String, Fragment> again = new LinkedHashMap<>();
        if (token.revision() != now.revision()) {
            JourneyMap earlier = new JourneyMap(now.map().key(), token.revision(), before);
            drawing.since(place.draw(renderer, earlier)).forEach(fragment -> again.put(fragment.id(), fragment));
        }
        if (misses(token, now) && !again.containsKey(drawing.id())) {
            drawing.voices().forEach(fragment -> again.put(fragment.id(), fragment));
        }
        return List.copyOf(again.values());
    }

    /** Whether rows come into a map that had none for what people say of it. */
    private static boolean isFirstHeard(FeedToken token, StoredMap now) {
        Stamps stamps = now.head().stamps();
        Stamps known = token.stamps().orElse(stamps);
        return (known.marks() == 0 && stamps.marks() != 0) || (known.answers() == 0 && stamps.answers() != 0);
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

    /** One of the places where a page shows a map to a reader. */
    private record Place(Home home, Voices voices, int number, Words words) {

        Drawing draw(MapRenderer renderer, JourneyMap map) {
            return renderer.drawing(map, home, voices, number, words);
        }
    }
}
