package org.journeymaps.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.InvalidMapException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.rest.Refusal.Reason;
import org.journeymaps.storage.CheckpointHash;
import org.journeymaps.storage.MapExistsException;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.MapMacro;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.WikiPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes maps for the reader of the running request, after all that may stand against it. */
final class MapEdits {

    private static final Logger LOG = LoggerFactory.getLogger(MapEdits.class);

    private final Pages pages;
    private final MapStore store;
    private final MapJson json;
    private final ReadyMadeJourneys journeys;
    private final Reader reader;

    MapEdits(Pages pages, MapStore store, MapJson json, ReadyMadeJourneys journeys, Reader reader) {
        this.pages = pages;
        this.store = store;
        this.json = json;
        this.journeys = journeys;
        this.reader = reader;
    }

    /** The map after the edit, or a {@link Refusal}. */
    JourneyMap edit(UUID key, EditsRequest request) {
        WikiPage page = pages.find(request.page())
                .filter(found -> found.isCurrent() && found.mayView())
                .orElseThrow(MapEdits::notFound);
        MapMacro macro = page.maps().stream()
                .filter(map -> map.shows(key, page.id()))
                .findFirst()
                .orElseThrow(MapEdits::notFound);
        if (!page.mayEdit()) {
            throw Refusal.of(Response.Status.FORBIDDEN, "page", "no-edit-permission");
        }
        Optional<StoredMap> stored = store.find(key);
        stored.ifPresent(found -> refuseOtherPage(found, page));
        refuseStarted(stored, macro, request);
        StartFrom edit = new StartFrom(content(key, request.start()));
        if (stored.isEmpty()) {
            create(key, page);
        }
        JourneyMap map = append(key, edit);
        save(page, macro, map);
        return map;
    }

    /** The page is the map's checkpoint. When it cannot be saved now, the map is in the database all the same. */
    private void save(WikiPage page, MapMacro macro, JourneyMap map) {
        try {
            String text = json.write(map);
            if (page.save(macro, map.key(), text)) {
                store.checkpoint(map.key(), map.revision(), CheckpointHash.of(text));
            }
        } catch (RuntimeException e) {
            LOG.warn("The map {} could not be saved into its page {}", map.key(), page.id(), e);
        }
    }

    private void refuseOtherPage(StoredMap stored, WikiPage page) {
        if (stored.contentId() != page.id()) {
            boolean visible =
                    pages.find(stored.contentId()).filter(WikiPage::mayView).isPresent();
            throw visible ? Refusal.of(Response.Status.CONFLICT, "page", "other-page") : notFound();
        }
    }

    private static void refuseStarted(Optional<StoredMap> stored, MapMacro macro, EditsRequest request) {
        boolean empty = stored.map(found -> found.map().isEmpty()).orElse(true);
        if (!empty || !macro.body().isEmpty()) {
            throw notEmpty();
        }
        if (request.baseRevision() > stored.map(found -> found.map().revision()).orElse(0L)) {
            throw Refusal.of(Response.Status.CONFLICT, "baseRevision", "stale");
        }
    }

    private JourneyContent content(UUID key, EditsRequest.Start start) {
        Locale locale = start.language().isEmpty() ? reader.words().locale() : Locale.forLanguageTag(start.language());
        return switch (start.source()) {
            case BLANK -> journeys.blank(locale);
            case JOURNEY ->
                journeys.find(start.text())
                        .orElseThrow(() -> Refusal.of(
                                Response.Status.BAD_REQUEST, "edits[0].journey", "unknown-journey", start.text()))
                        .content(locale);
            case JSON -> pasted(key, start.text());
        };
    }

    private JourneyContent pasted(UUID key, String text) {
        try {
            JourneyContent content = json.read(text, key).content();
            if (content.isEmpty()) {
                throw Refusal.of(Response.Status.BAD_REQUEST, "edits[0].json", "no-journey");
            }
            return content;
        } catch (InvalidMapException e) {
            List<Reason> reasons = e.problems().stream()
                    .map(problem -> Reason.of(
                            "edits[0].json",
                            "invalid-map",
                            problem.line(),
                            problem.column(),
                            new Reason("", problem.messageKey(), problem.arguments())))
                    .toList();
            throw new Refusal(Response.Status.BAD_REQUEST, reasons);
        }
    }

    private void create(UUID key, WikiPage page) {
        try {
            store.create(JourneyMap.empty(key), page.id(), CheckpointHash.of(""));
        } catch (MapExistsException e) {
            LOG.debug("Someone else started the map at the same time; the edit itself decides who was first", e);
        }
    }

    private JourneyMap append(UUID key, StartFrom edit) {
        try {
            return store.append(key, edit, reader.userKey()).map();
        } catch (EditConflictException e) {
            LOG.debug("The map was started by someone else", e);
            throw notEmpty();
        } catch (NoSuchMapException e) {
            LOG.debug("The page was removed meanwhile", e);
            throw notFound();
        }
    }

    private static Refusal notEmpty() {
        return Refusal.of(Response.Status.CONFLICT, "", "not-empty");
    }

    private static Refusal notFound() {
        return Refusal.of(Response.Status.NOT_FOUND, "", "not-found");
    }
}
