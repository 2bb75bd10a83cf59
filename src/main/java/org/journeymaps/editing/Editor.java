package org.journeymaps.editing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.editing.ConflictException.Kind;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.EditConflictException;
import org.journeymaps.journey.FreshIds;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.Fragment;
import org.journeymaps.storage.Decision;
import org.journeymaps.storage.Kept;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.NoSuchMapException;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.EditRequest;
import org.journeymaps.text.EditRequest.Ask;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.NewVersion;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Renaming;

/** Changes maps in the name of the running request's reader. */
public final class Editor {

    private static final String FIRST = "edits[0]";

    private final MapsInPages maps;
    private final MapStore store;
    private final MapLog log;
    private final MapJson json;
    private final ReadyMadeJourneys journeys;
    private final Reader reader;
    private final Checkpoints checkpoints;
    private final Fragments fragments;
    private final Authors authors;
    private final PageTitles titles;

    Editor(
            MapsInPages maps,
            MapStore store,
            MapLog log,
            MapJson json,
            ReadyMadeJourneys journeys,
            Reader reader,
            Checkpoints checkpoints,
            Fragments fragments,
            Authors authors,
            PageTitles titles) {
        this.maps = maps;
        this.store = store;
        this.log = log;
        this.json = json;
        this.journeys = journeys;
        this.reader = reader;
        this.checkpoints = checkpoints;
        this.fragments = fragments;
        this.authors = authors;
        this.titles = titles;
    }

    /**
     * Carries out a writer's request, all of it or nothing. What fills an empty map is saved into the page at once, since the map is not
     * there otherwise for those who copy or export the page, and a page that nobody has named is called like it; so is the first change of
     * a map that the page only lends a key, which names it; and a save that failed before is tried again.
     *
     * @param map from {@link MapsInPages#forWriter}, which decides on the permission before the request is read
     * @throws RefusedException when the page's text is no map, and for an unknown journey or revision
     * @throws InvalidTextException when the text to start from is no map; the problems tell where
     * @throws InvalidEditException when the map would break a rule
     * @throws ConflictException when somebody else was faster, or the base revision is one that the map never had
     */
    public Answer edit(MapOnPage map, EditRequest request) throws InvalidTextException {
        StoredMap settled = maps.settled(map);
        if (request.baseRevision() > settled.revision()) {
            throw new ConflictException(Kind.FUTURE, settled.revision(), "baseRevision", null, null);
        }
        Kept kept = keep(map, request, settled);
        boolean pending = settled.head().checkpoint().pendingRevision() != 0;
        boolean filled = kept.isChange() && kept.before().content().isEmpty();
        if (pending || filled || !map.isNamed()) {
            Renaming renaming = filled ? titles.renaming(map, request.ask(), kept) : null;
            checkpoints.save(map.page().id(), new NewVersion("", false, renaming), reader.words());
        }
        return new Answer(
                kept.after().revision(),
                kept.made(),
                again(map, request.baseRevision(), kept),
                titles.taken(map, request.ask(), kept));
    }

    private Kept keep(MapOnPage map, EditRequest request, StoredMap settled) throws InvalidTextException {
        String clientId = request.clientId().isEmpty() ? UUID.randomUUID().toString() : request.clientId();
        Decision decision = decision(request, clientId, settled);
        try {
            return store.change(map.address(), clientId, decision);
        } catch (EditConflictException e) {
            throw conflict(map, request, e);
        } catch (NoSuchMapException e) {
            throw RefusedException.notFound();
        }
    }

    private Decision decision(EditRequest request, String clientId, StoredMap settled) throws InvalidTextException {
        Decisions decisions = new Decisions(store, log, json, authors, clientId, reader.userKey());
        Ask ask = request.ask();
        if (ask instanceof Ask.Edits edits) {
            return decisions.edits(edits.edits(), request.baseRevision());
        }
        if (ask instanceof Ask.Undo undo) {
            return decisions.undo(undo.revision());
        }
        if (ask instanceof Ask.Restore restore) {
            return decisions.restore(restore.revision());
        }
        return ask instanceof Ask.StartFromText text
                ? decisions.start(pasted(text.text(), settled))
                : decisions.startFromJourney(journey(ask));
    }

    /** The journey that a map starts from. Its parts get ids that no part of the map ever had. */
    private JourneyContent journey(Ask ask) {
        JourneyContent content = ask instanceof Ask.StartFromJourney start
                ? journeys.find(start.journey())
                        .orElseThrow(
                                () -> new RefusedException(Reason.UNKNOWN_JOURNEY, FIRST + ".journey", start.journey()))
                        .content(locale(start.language()))
                : journeys.blank(locale(ask instanceof Ask.StartBlank blank ? blank.language() : ""));
        return FreshIds.of(content);
    }

    private JourneyContent pasted(String text, StoredMap settled) throws InvalidTextException {
        JourneyContent content = json.read(text);
        if (content.isEmpty()) {
            throw new RefusedException(Reason.NO_STAGE, FIRST + ".json", "");
        }
        Set<String> used = store.touchpointIds(settled.head().id());
        return content.touchpoints().stream().map(Touchpoint::id).anyMatch(used::contains)
                ? FreshIds.of(content)
                : content;
    }

    private Locale locale(String language) {
        return language.isEmpty() ? reader.words().locale() : Locale.forLanguageTag(language);
    }

    private static boolean isStart(Ask ask) {
        return !(ask instanceof Ask.Edits || ask instanceof Ask.Undo || ask instanceof Ask.Restore);
    }

    private List<Fragment> again(MapOnPage map, long baseRevision, Kept kept) {
        FeedToken base = FeedToken.ofRevision(baseRevision);
        return kept.isChange() && baseRevision == kept.before().revision()
                ? fragments.since(base, kept.before().content(), kept.after(), map)
                : fragments.since(base, kept.after(), map);
    }

    private ConflictException conflict(MapOnPage map, EditRequest request, EditConflictException e) {
        StoredMap now = store.find(map.address()).orElseThrow(RefusedException::notFound);
        Ask ask = request.ask();
        if (isStart(ask)) {
            return new ConflictException(Kind.NOT_EMPTY, now.revision(), FIRST, null, null);
        }
        long since = ask instanceof Ask.Undo undo ? undo.revision() : request.baseRevision();
        ConflictException.LastChange by = authors.of(now, since, e);
        if (!(ask instanceof Ask.Edits)) {
            return new ConflictException(Kind.CANNOT_UNDO, now.revision(), FIRST, e.found(), by);
        }
        String edit = "edits[" + e.index() + "]";
        return switch (e.reason()) {
            case CHANGED -> new ConflictException(Kind.CONFLICT, now.revision(), edit + ".from", e.found(), by);
            case GONE -> new ConflictException(Kind.GONE, now.revision(), edit, null, by);
            case CHANGED_INSIDE -> new ConflictException(Kind.CHANGED_INSIDE, now.revision(), edit, null, by);
            case ID_USED -> new ConflictException(Kind.ID_USED, now.revision(), edit + ".value.id", null, by);
        };
    }
}
