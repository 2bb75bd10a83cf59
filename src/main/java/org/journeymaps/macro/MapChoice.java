package org.journeymaps.macro;

import java.util.UUID;
import org.journeymaps.editing.Hearing;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.SettlingLater;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.render.Home;
import org.journeymaps.render.Voices;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.WikiPage;

/** Chooses what is shown where a macro stands. */
final class MapChoice {

    private final MapsInPages maps;
    private final SettlingLater later;
    private final MapJson json;
    private final Hearing hearing;

    MapChoice(MapsInPages maps, SettlingLater later, MapJson json, Hearing hearing) {
        this.maps = maps;
        this.later = later;
        this.json = json;
        this.hearing = hearing;
    }

    /** What the text alone shows: for old versions, drafts, previews and comparisons. */
    Shown ofText(UUID key, String body) {
        return ofText(key, body, Home.NONE, Voices.NONE);
    }

    private static Shown ofMap(JourneyMap map, Home home, Voices voices) {
        return map.isEmpty() ? new Shown.NothingYet(map) : new Shown.Drawing(map, home, voices);
    }

    private Shown ofText(UUID key, String body, Home home, Voices voices) {
        try {
            JourneyContent content = body.isEmpty() ? JourneyContent.EMPTY : json.read(body);
            return ofMap(new JourneyMap(key, 0, content), home, voices);
        } catch (InvalidTextException e) {
            return new Shown.Unreadable(e.problems());
        }
    }

    /**
     * What a page shows to its readers.
     *
     * @param page a current page
     * @param isNamed whether the macro names its map itself
     * @param body the macro's text without the space around it
     */
    Shown onPage(WikiPage page, UUID key, boolean isNamed, String body) {
        MapsInPages.Viewed viewed = maps.view(page, key, body);
        if (isNamed && !viewed.isSettled()) {
            later.settle(page.id());
        }
        Home home = viewed.isInPage() ? hearing.home(page) : Home.NONE;
        JourneyContent content = viewed.map().map(JourneyMap::content).orElse(JourneyContent.EMPTY);
        Voices voices = viewed.isInPage()
                ? viewed.head().map(head -> hearing.voices(head, content)).orElse(Hearing.NOTHING_YET)
                : Voices.NONE;
        Shown shown =
                viewed.map().map(map -> ofMap(map, home, voices)).orElseGet(() -> ofText(key, body, home, voices));
        return shown instanceof Shown.NothingYet nothing && home.editable()
                ? new Shown.Gallery(
                        nothing.map(), page.id(), Math.max(0, nothing.map().revision() - 1))
                : shown;
    }
}
