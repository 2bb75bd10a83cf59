package org.journeymaps.macro;

import java.util.UUID;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.SettlingLater;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;

/** Chooses what is shown where a macro stands. */
final class MapChoice {

    private final MapsInPages maps;
    private final SettlingLater later;
    private final MapJson json;
    private final Site site;

    MapChoice(MapsInPages maps, SettlingLater later, MapJson json, Site site) {
        this.maps = maps;
        this.later = later;
        this.json = json;
        this.site = site;
    }

    /** What the text alone shows: for old versions, drafts, previews and comparisons. */
    Shown ofText(UUID key, String body) {
        return ofText(key, body, 0);
    }

    private static Shown ofMap(JourneyMap map, long page) {
        return map.isEmpty() ? new Shown.NothingYet(map) : new Shown.Drawing(map, page);
    }

    private Shown ofText(UUID key, String body, long page) {
        try {
            JourneyContent content = body.isEmpty() ? JourneyContent.EMPTY : json.read(body);
            return ofMap(new JourneyMap(key, 0, content), page);
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
        Shown shown = viewed.map()
                .map(map -> ofMap(map, page.id()))
                .orElseGet(() -> ofText(key, body, viewed.isInPage() ? page.id() : 0));
        boolean mayStart = viewed.isInPage() && page.mayEdit() && !site.isReadOnly();
        return shown instanceof Shown.NothingYet nothing && mayStart
                ? new Shown.Gallery(
                        nothing.map(), page.id(), Math.max(0, nothing.map().revision() - 1))
                : shown;
    }
}
