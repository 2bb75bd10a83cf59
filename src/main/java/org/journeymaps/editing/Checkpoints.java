package org.journeymaps.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.journeymaps.render.Words;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.PageSeen;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.storage.TextHash;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.MapText;
import org.journeymaps.wiki.NewVersion;
import org.journeymaps.wiki.PageState;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.WikiPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves maps into their page: all maps of the page that it does not hold wholly, in one version. The rows first note what will be
 * written; a page that holds it is in step, whatever happens in between. What cannot be saved stays unsaved in the rows, so that it
 * is tried again and never forgotten.
 */
public final class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    /** How often a save is tried at once when others change the page at the same time. */
    private static final int ATTEMPTS = 4;

    private final Pages pages;
    private final MapsInPages maps;
    private final MapStore store;
    private final MapJson json;
    private final ChangeSummary summary;

    Checkpoints(Pages pages, MapsInPages maps, MapStore store, MapJson json, ChangeSummary summary) {
        this.pages = pages;
        this.maps = maps;
        this.store = store;
        this.json = json;
        this.summary = summary;
    }

    /** What came of a save. */
    public enum Outcome {
        /** The page holds every edit, and did so before. */
        NOTHING_TO_SAVE,
        SAVED,
        /** The page could not be saved; it is tried again later. */
        PENDING
    }

    /**
     * Saves what is unsaved on a page, in the name of the running request's reader.
     *
     * @param comment the writer's own comment of the version; empty for one that counts what changed
     * @param tellWatchers whether watchers of the page get a mail
     * @param words the language of the comment
     */
    public Outcome save(long pageId, String comment, boolean tellWatchers, Words words) {
        return save(pageId, new NewVersion(comment, tellWatchers, null), words);
    }

    /**
     * Saves what is unsaved on a page, which may take another title with it; if that fails, it is saved under its own.
     *
     * @param version an empty comment stands for one that counts what changed
     */
    Outcome save(long pageId, NewVersion version, Words words) {
        NewVersion wanted = version;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Optional<Outcome> outcome = attempt(pageId, wanted, words);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            } catch (RuntimeException e) {
                wanted = version.withoutRenaming();
                LOG.info("The maps of page {} could not be saved at the attempt {}", pageId, attempt + 1, e);
            }
        }
        LOG.warn("The maps of page {} stay unsaved for now", pageId);
        return Outcome.PENDING;
    }

    /** Empty when somebody changed the page's maps meanwhile. */
    private Optional<Outcome> attempt(long pageId, NewVersion version, Words words) {
        Optional<WikiPage> found = pages.read(pageId).filter(WikiPage::isCurrent);
        if (found.isEmpty()) {
            return Optional.of(Outcome.NOTHING_TO_SAVE);
        }
        WikiPage page = found.get();
        Set<UUID> unreadable = maps.settle(page);
        List<StoredMap> unsaved = unsaved(page, unreadable);
        Map<UUID, String> texts = new HashMap<>();
        unsaved.forEach(map -> texts.put(map.head().address().key(), json.write(map.content())));
        List<MapText> written = written(page, texts);
        if (unsaved.isEmpty()) {
            return Optional.of(Outcome.NOTHING_TO_SAVE);
        }
        unsaved.forEach(map -> store.announce(map.head(), map.revision(), TextHash.of(text(texts, map))));
        Optional<PageState> state = page.save(
                written, version.comment().isEmpty() ? version.withComment(summary.of(unsaved, words)) : version);
        state.ifPresent(saved -> note(saved, page, unsaved, texts));
        return state.map(saved -> Outcome.SAVED);
    }

    /** The maps that the page does not hold wholly; a map whose macro is gone has nowhere to go, and waits for its macro. */
    private List<StoredMap> unsaved(WikiPage page, Set<UUID> unreadable) {
        Set<UUID> inPage = page.maps().stream().map(MapMacro::key).collect(Collectors.toSet());
        List<StoredMap> unsaved = new ArrayList<>();
        for (StoredMap map : store.ofPage(page.id())) {
            UUID key = map.head().address().key();
            if (map.head().checkpoint().isUpToDate() || unreadable.contains(key)) {
                continue;
            }
            if (inPage.contains(key)) {
                unsaved.add(map);
            } else {
                store.rest(map.head());
            }
        }
        return unsaved;
    }

    /** What the page's macros shall hold: the unsaved maps in all their places, and a name for each macro that has none. */
    private static List<MapText> written(WikiPage page, Map<UUID, String> texts) {
        List<MapText> written = new ArrayList<>();
        for (MapMacro macro : page.maps()) {
            String text = texts.get(macro.key());
            if (text != null || !macro.isNamed()) {
                written.add(new MapText(macro.place(), macro.key(), text == null ? macro.text() : text));
            }
        }
        return written;
    }

    private void note(PageState saved, WikiPage page, List<StoredMap> unsaved, Map<UUID, String> texts) {
        for (StoredMap map : unsaved) {
            MapHead head = map.head();
            String hash = TextHash.of(text(texts, map));
            int places = (int) page.maps().stream()
                    .filter(macro -> macro.key().equals(head.address().key()))
                    .count();
            PageSeen seen = new PageSeen(saved.version(), saved.modifiedAt(), hash, places);
            store.saved(head, map.revision(), hash, seen);
        }
    }

    private static String text(Map<UUID, String> texts, StoredMap map) {
        return texts.getOrDefault(map.head().address().key(), "");
    }
}
