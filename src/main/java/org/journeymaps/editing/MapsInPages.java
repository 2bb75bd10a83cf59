package org.journeymaps.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.Checkpoint;
import org.journeymaps.storage.FirstText;
import org.journeymaps.storage.MapAddress;
import org.journeymaps.storage.MapExistsException;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.NewEdit;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.PageSeen;
import org.journeymaps.storage.Source;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.storage.TextHash;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which rows belong to a page, for all who ask. A map is known by its page and its key together, and only while the page's text
 * holds it. The text is read when the page has changed since somebody last looked, and not otherwise.
 */
public final class MapsInPages {

    private static final Logger LOG = LoggerFactory.getLogger(MapsInPages.class);

    private final Pages pages;
    private final MapStore store;
    private final MapLog log;
    private final MapJson json;
    private final Site site;
    private final Reader reader;

    MapsInPages(Pages pages, MapStore store, MapLog log, MapJson json, Site site, Reader reader) {
        this.pages = pages;
        this.store = store;
        this.log = log;
        this.json = json;
        this.site = site;
        this.reader = reader;
    }

    /**
     * A map for somebody who wants to see it. Refused, the first that applies: {@link Reason#NOT_FOUND} when there is no such page,
     * when it is no current one, when the reader may not see it, and when its text does not hold the map.
     */
    public MapOnPage forReader(long pageId, UUID key) {
        return onPage(visible(pageId), key);
    }

    /**
     * A map for somebody who wants to mark its touchpoints, as all may who have logged in and see the page. Refused, the first that
     * applies: {@link Reason#READ_ONLY}; as for a reader; {@link Reason#NOT_LOGGED_IN}.
     */
    public MapOnPage forMarker(long pageId, UUID key) {
        requireWritable();
        MapOnPage map = onPage(visible(pageId), key);
        if (reader.userKey() == null) {
            throw new RefusedException(Reason.NOT_LOGGED_IN, "", "");
        }
        return map;
    }

    /**
     * A map for somebody who wants to comment on it. Refused, the first that applies: {@link Reason#READ_ONLY}; as for a reader;
     * {@link Reason#NO_COMMENT_PERMISSION}.
     */
    public MapOnPage forCommenter(long pageId, UUID key) {
        requireWritable();
        WikiPage page = visible(pageId);
        MapOnPage map = onPage(page, key);
        if (!page.mayComment()) {
            throw new RefusedException(Reason.NO_COMMENT_PERMISSION, "", "");
        }
        return map;
    }

    private void requireWritable() {
        if (site.isReadOnly()) {
            throw new RefusedException(Reason.READ_ONLY, "", "");
        }
    }

    /**
     * A map for somebody who wants to change it. Refused, the first that applies: {@link Reason#READ_ONLY}; as for a reader;
     * {@link Reason#NO_EDIT_PERMISSION}.
     */
    public MapOnPage forWriter(long pageId, UUID key) {
        requireWritable();
        WikiPage page = visible(pageId);
        MapOnPage map = onPage(page, key);
        if (!page.mayEdit()) {
            throw new RefusedException(Reason.NO_EDIT_PERMISSION, "", "");
        }
        return map;
    }

    /**
     * A map for somebody who wants to see what only those see who may change it, be it now or when the wiki can be changed again. Refused,
     * the first that applies: as for a reader; {@link Reason#NO_EDIT_PERMISSION}.
     */
    public MapOnPage forEditor(long pageId, UUID key) {
        MapOnPage map = forReader(pageId, key);
        if (!map.page().mayEdit()) {
            throw new RefusedException(Reason.NO_EDIT_PERMISSION, "", "");
        }
        return map;
    }

    /**
     * The revision of a map for somebody who wants to see it, from its row alone; refused as {@link #forReader}. It is 0 for a map
     * without rows.
     */
    public long revision(long pageId, UUID key) {
        return head(pageId, key).map(MapHead::revision).orElse(0L);
    }

    /** The map without its content, for somebody who wants to see it; empty for a map without rows. Refused as {@link #forReader}. */
    Optional<MapHead> head(long pageId, UUID key) {
        WikiPage page = visible(pageId);
        Optional<MapHead> head = store.head(new MapAddress(pageId, key));
        if (!isSeen(page, head)
                && page.maps().stream().noneMatch(macro -> macro.key().equals(key))) {
            throw RefusedException.notFound();
        }
        return head;
    }

    /** What a map holds for its readers, be it in step with the page or not: an {@link Reason#UNREADABLE_TEXT} when it is no map. */
    public StoredMap shown(MapOnPage map) {
        if (map.isSeen()) {
            return map.stored().orElseThrow();
        }
        if (map.stored().isEmpty()) {
            MapMacro macro = map.macros().get(0);
            MapHead none =
                    new MapHead(0, map.address(), 0, Checkpoint.at(0, TextHash.of(macro.body())), PageSeen.NEVER);
            return new StoredMap(none, content(macro));
        }
        StoredMap stored = map.stored().get();
        Standing standing = Standing.of(stored.head(), map.page(), map.macros(), log, json);
        if (standing instanceof Standing.Unreadable) {
            throw new RefusedException(Reason.UNREADABLE_TEXT, "", "");
        }
        return standing instanceof Standing.TextWins text ? new StoredMap(stored.head(), text.text()) : stored;
    }

    /**
     * What a page shows where a macro with this text stands.
     *
     * @param map the map to draw; empty when the text itself says what to show
     * @param head what the rows say of it; empty when there are none
     * @param isInPage whether the page's own text holds that macro; if not, it is a text that somebody draws as if it were of the page
     * @param isSettled whether the rows know the page's text
     */
    public record Viewed(Optional<JourneyMap> map, Optional<MapHead> head, boolean isInPage, boolean isSettled) {}

    /**
     * What a current page shows to its readers; it costs one query, and the page's text is read only when it has changed since
     * somebody last looked.
     *
     * @param body the macro's text without the space around it
     */
    public Viewed view(WikiPage page, UUID key, String body) {
        Optional<StoredMap> stored = store.find(new MapAddress(page.id(), key));
        Optional<MapHead> head = stored.map(StoredMap::head);
        boolean seen = isSeen(page, head);
        if (seen && stored.get().head().seen().hash().equals(TextHash.of(body))) {
            return new Viewed(stored.map(StoredMap::map), head, true, true);
        }
        List<MapMacro> macros =
                page.maps().stream().filter(macro -> macro.key().equals(key)).toList();
        if (macros.stream().noneMatch(macro -> macro.body().equals(body))) {
            return new Viewed(Optional.empty(), head, false, true);
        }
        if (stored.isEmpty() || seen) {
            return new Viewed(stored.map(StoredMap::map), head, true, seen);
        }
        Standing standing = Standing.of(stored.get().head(), page, macros, log, json);
        if (standing instanceof Standing.Unreadable) {
            return new Viewed(Optional.empty(), head, true, true);
        }
        return new Viewed(Optional.of(soon(stored.get(), standing)), head, true, false);
    }

    /** The map as it will be once it is brought into step with the page's text. */
    private static JourneyMap soon(StoredMap stored, Standing standing) {
        if (standing instanceof Standing.TextWins text && !text.text().equals(stored.content())) {
            return new JourneyMap(stored.head().address().key(), stored.revision() + 1, text.text());
        }
        return stored.map();
    }

    /**
     * The rows of a map, brought into step with the page's text: made when there are none, changed when the text wins, marked as
     * unsaved when the map wins. Whatever does not win is in the log.
     */
    public StoredMap settled(MapOnPage map) {
        if (map.isSeen()) {
            return map.stored().orElseThrow();
        }
        StoredMap stored = map.stored().isPresent() ? map.stored().get() : created(map);
        if (isSeen(map.page(), Optional.of(stored.head()))) {
            return stored;
        }
        settle(stored, map);
        return store.find(map.address()).orElseThrow(RefusedException::notFound);
    }

    /**
     * Brings the maps of a page into step with its text: those that name themselves, and those that have rows under the key that they
     * are lent.
     *
     * @return the keys of the maps whose text nobody can read, which stays as it is
     */
    Set<UUID> settle(WikiPage page) {
        Set<UUID> unreadable = new HashSet<>();
        Set<UUID> seen = new HashSet<>();
        for (MapMacro macro : page.maps()) {
            if (seen.add(macro.key()) && !settle(page, macro)) {
                unreadable.add(macro.key());
            }
        }
        return unreadable;
    }

    private boolean settle(WikiPage page, MapMacro macro) {
        MapOnPage map = onPage(page, macro.key());
        if (!macro.isNamed() && map.stored().isEmpty()) {
            return true;
        }
        try {
            settled(map);
            return true;
        } catch (RefusedException e) {
            LOG.debug("The text of map {} waits until somebody repairs it in page {}", macro.key(), page.id(), e);
            return false;
        }
    }

    private WikiPage visible(long pageId) {
        return pages.find(pageId)
                .filter(page -> page.isCurrent() && page.mayView())
                .orElseThrow(RefusedException::notFound);
    }

    private MapOnPage onPage(WikiPage page, UUID key) {
        Optional<StoredMap> stored = store.find(new MapAddress(page.id(), key));
        boolean seen = isSeen(page, stored.map(StoredMap::head));
        MapOnPage map = new MapOnPage(page, key, stored, seen);
        if (!seen && map.macros().isEmpty()) {
            throw RefusedException.notFound();
        }
        return map;
    }

    /** Whether the page has not changed since somebody looked into its text and found the map there. */
    private static boolean isSeen(WikiPage page, Optional<MapHead> head) {
        return head.filter(found ->
                        found.seen().isOf(page.state().version(), page.state().modifiedAt()))
                .isPresent();
    }

    private StoredMap created(MapOnPage map) {
        MapMacro macro = map.macros().get(0);
        String hash = TextHash.of(macro.body());
        FirstText first = new FirstText(content(macro), hash, map.page().lastAuthorKey());
        try {
            return store.create(map.address(), first, map.seen());
        } catch (MapExistsException e) {
            return store.find(map.address()).orElseThrow(RefusedException::notFound);
        }
    }

    private JourneyContent content(MapMacro macro) {
        try {
            return macro.body().isEmpty() ? JourneyContent.EMPTY : json.read(macro.body());
        } catch (InvalidTextException e) {
            throw new RefusedException(Reason.UNREADABLE_TEXT, "", "");
        }
    }

    private void settle(StoredMap stored, MapOnPage map) {
        MapHead head = stored.head();
        Standing standing = Standing.of(head, map.page(), map.macros(), log, json);
        if (standing instanceof Standing.InStep && isWaiting(head)) {
            store.unsave(head, map.seen());
        } else if (standing instanceof Standing.InStep) {
            store.see(head, map.seen());
        } else if (standing instanceof Standing.HoldsRevision held) {
            store.saved(head, held.revision(), held.hash(), map.seen());
        } else if (standing instanceof Standing.TextWins text) {
            takeOver(stored, text, map);
        } else if (standing instanceof Standing.MapWins wins) {
            wins.text().ifPresent(text -> keepBoth(stored, text, map));
            store.unsave(head, map.seen());
        } else {
            throw new RefusedException(Reason.UNREADABLE_TEXT, "", "");
        }
    }

    /** Whether edits were left unsaved while the page did not hold the map. */
    private static boolean isWaiting(MapHead head) {
        return head.checkpoint().isUpToDate()
                && head.revision() > head.checkpoint().revision();
    }

    private void takeOver(StoredMap stored, Standing.TextWins text, MapOnPage map) {
        if (text.text().equals(stored.content())) {
            store.announce(stored.head(), stored.revision(), TextHash.of(json.write(text.text())));
            store.saved(stored.head(), stored.revision(), text.hash(), map.seen());
        } else if (change(stored, text.text(), Source.PAGE, map, NewEdit.inPage(text.hash()))) {
            store.see(stored.head(), map.seen());
        }
    }

    /** The log gets the text of the page, and at once the map as it was, so that editors can go back to either. */
    private void keepBoth(StoredMap stored, JourneyContent text, MapOnPage map) {
        if (!text.equals(stored.content()) && change(stored, text, Source.PAGE, map, NewEdit.UNSAVED)) {
            store.find(map.address())
                    .ifPresent(now -> change(now, stored.content(), Source.RESTORE, map, NewEdit.UNSAVED));
        }
    }

    /** Whether the map was given another content; not when somebody changed it meanwhile, so that it is to be looked at again. */
    private boolean change(
            StoredMap stored,
            JourneyContent content,
            Source source,
            MapOnPage map,
            NewEdit.CheckpointAfter checkpoint) {
        String clientId = source.key() + "-" + UUID.randomUUID();
        String authorKey = map.page().lastAuthorKey();
        long refersTo = source == Source.RESTORE ? stored.revision() - 1 : 0;
        try {
            return store.change(stored.head().address(), clientId, now -> {
                        Edit edit = Edits.between(now.content(), content);
                        return now.revision() == stored.revision()
                                ? Optional.of(
                                        new NewEdit(edit, content, source, clientId, authorKey, refersTo, checkpoint))
                                : Optional.empty();
                    })
                    .isChange();
        } catch (NoSuchMapException | EditConflictException e) {
            LOG.debug("The page was removed meanwhile", e);
            return false;
        }
    }
}
