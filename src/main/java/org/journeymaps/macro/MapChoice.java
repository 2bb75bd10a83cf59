package org.journeymaps.macro;

import java.util.Optional;
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
        if (body.isEmpty()) {
            return new Shown.NothingYet();
        }
        try {
            JourneyContent content = json.read(body);
            return content.isEmpty() ? new Shown.NothingYet() : new Shown.Drawing(new JourneyMap(key, 0, content));
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
        Optional<JourneyMap> map = viewed.map();
        if (map.filter(found -> !found.isEmpty()).isPresent()) {
            return new Shown.Drawing(map.get());
        }
        Shown shown = map.isPresent() ? new Shown.NothingYet() : ofText(key, body);
        return shown instanceof Shown.NothingYet && viewed.isInPage() ? offered(page, key, map) : shown;
    }

    private Shown offered(WikiPage page, UUID key, Optional<JourneyMap> emptied) {
        long restorable = emptied.map(map -> Math.max(0, map.revision() - 1)).orElse(0L);
        return page.mayEdit() && !site.isReadOnly()
                ? new Shown.Gallery(key, page.id(), restorable)
                : new Shown.NothingYet();
    }
}
