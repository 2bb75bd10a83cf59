package org.journeymaps.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.editing.Checkpoints.Outcome;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.MapStore;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves into their pages the maps that nobody has changed for a while: in the name and the language of the latest author of an unsaved
 * edit who may still edit the page. When nobody of them may, the map stays unsaved.
 */
public final class PendingSaves {

    /** How long a map was left alone before it is saved without anybody's asking, in milliseconds. */
    public static final long QUIET = 10 * 60 * 1000L;

    private static final Logger LOG = LoggerFactory.getLogger(PendingSaves.class);

    /** How many maps are read at once. */
    private static final int BATCH = 100;

    /** How far back an author is looked for. */
    private static final int LINES = 200;

    private final MapStore store;
    private final MapLog log;
    private final Pages pages;
    private final People people;
    private final Site site;
    private final Checkpoints checkpoints;

    PendingSaves(MapStore store, MapLog log, Pages pages, People people, Site site, Checkpoints checkpoints) {
        this.store = store;
        this.log = log;
        this.pages = pages;
        this.people = people;
        this.site = site;
        this.checkpoints = checkpoints;
    }

    /**
     * Saves what is to be saved; nothing in read-only mode.
     *
     * @param quietSince maps with an edit after this time are left alone, in milliseconds since 1970
     * @return how many pages were saved
     */
    public int save(long quietSince) {
        int saved = 0;
        int last = 0;
        List<MapHead> unsaved = site.isReadOnly() ? List.of() : store.unsaved(quietSince, last, BATCH);
        while (!unsaved.isEmpty()) {
            for (MapHead head : unsaved) {
                saved += save(head) ? 1 : 0;
                last = head.id();
            }
            unsaved = store.unsaved(quietSince, last, BATCH);
        }
        return saved;
    }

    private boolean save(MapHead head) {
        long pageId = head.address().contentId();
        try {
            Optional<String> author = pages.together(() -> author(head));
            if (author.isEmpty()) {
                LOG.info(
                        "The map {} stays unsaved: nobody who edited it may edit its page {}",
                        head.address().key(),
                        pageId);
                return false;
            }
            Outcome outcome = people.inTheNameOf(
                    author.get(), () -> checkpoints.save(pageId, "", false, people.words(author.get())));
            return outcome == Outcome.SAVED;
        } catch (RuntimeException e) {
            LOG.warn("The maps of page {} could not be saved", pageId, e);
            return false;
        }
    }

    /** When the page only lost what it held before, it is the author of that. */
    private Optional<String> author(MapHead head) {
        Optional<WikiPage> page = pages.find(head.address().contentId()).filter(WikiPage::isCurrent);
        long saved = Math.min(head.checkpoint().revision(), head.revision() - 1);
        return page.flatMap(found -> log.newest(head.id(), Long.MAX_VALUE, LINES).stream()
                .filter(line -> line.revision() > saved)
                .map(LogLine::authorKey)
                .filter(Objects::nonNull)
                .distinct()
                .filter(found::mayEdit)
                .findFirst());
    }
}
