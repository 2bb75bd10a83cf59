package org.journeymaps.macro;

import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.CheckpointHash;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;

/**
 * Chooses between the rows of a map and the text in the page. The rows are drawn on the page that owns them and nowhere else: a page
 * with the macro of another page's map has a copy of its own. The text is drawn wherever there are no such rows, and when somebody
 * has changed it in the page since the rows were last in step with it.
 */
final class MapChoice {

    private final MapStore store;
    private final MapJson json;
    private final MapRows rows;
    private final Site site;

    MapChoice(MapStore store, MapJson json, MapRows rows, Site site) {
        this.store = store;
        this.json = json;
        this.rows = rows;
        this.site = site;
    }

    /** What the text alone shows: for old versions, drafts, previews and comparisons. */
    Shown ofText(UUID key, String body) {
        if (body.isEmpty()) {
            return new Shown.NothingYet();
        }
        try {
            JourneyMap map = json.read(body, key);
            return map.isEmpty() ? new Shown.NothingYet() : new Shown.Drawing(map);
        } catch (InvalidMapException e) {
            return new Shown.Unreadable(e.problems());
        }
    }

    /**
     * What a page shows to its readers.
     *
     * @param page a current page
     * @param body the macro's text without the space around it
     */
    Shown onPage(WikiPage page, UUID key, String body) {
        UUID copy = MapKeys.copyOf(key, page.id());
        return store.find(key, page.id())
                .or(() -> store.find(copy, page.id()))
                .map(stored -> withRows(page, stored, body))
                .orElseGet(() -> withoutRows(page, store.exists(key) ? copy : key, body));
    }

    private Shown withRows(WikiPage page, StoredMap stored, String body) {
        return changedInPage(stored, body) ? changed(page, stored, body) : offered(page, stored.map());
    }

    private Shown withoutRows(WikiPage page, UUID key, String body) {
        if (body.isEmpty()) {
            return offered(page, JourneyMap.empty(key));
        }
        Shown shown = ofText(key, body);
        if (shown instanceof Shown.Drawing drawing) {
            rows.build(drawing.map(), page.id(), CheckpointHash.of(body));
        }
        return shown;
    }

    private Shown changed(WikiPage page, StoredMap stored, String body) {
        UUID key = stored.map().key();
        Shown shown = ofText(key, body);
        if (shown instanceof Shown.Drawing drawing && isFirst(page, key, body)) {
            rows.rebuild(stored, drawing.map(), CheckpointHash.of(body));
        }
        return shown;
    }

    private Shown offered(WikiPage page, JourneyMap map) {
        if (!map.isEmpty()) {
            return new Shown.Drawing(map);
        }
        return page.mayEdit() && !site.isReadOnly() ? new Shown.Gallery(map.key(), page.id()) : new Shown.NothingYet();
    }

    private static boolean changedInPage(StoredMap stored, String body) {
        return !body.isEmpty()
                && !stored.editedSinceCheckpoint()
                && !CheckpointHash.of(body).equals(stored.checkpointHash());
    }

    /** Of two macros with the same key in one page, only the first may change the rows, else each view would. */
    private static boolean isFirst(WikiPage page, UUID key, String body) {
        return page.maps().stream()
                .filter(macro -> macro.shows(key, page.id()))
                .findFirst()
                .filter(macro -> macro.body().equals(body))
                .isPresent();
    }
}
