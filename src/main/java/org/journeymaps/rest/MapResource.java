package org.journeymaps.rest;

import com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.editing.Answer;
import org.journeymaps.editing.Checkpoints;
import org.journeymaps.editing.Editor;
import org.journeymaps.editing.Feed;
import org.journeymaps.editing.FeedToken;
import org.journeymaps.editing.History;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.PastMaps;
import org.journeymaps.journey.Edits;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.journey.PartId;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.DoneRequest;
import org.journeymaps.text.EditRequest;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A map on its page. {@code docs/rest.md} lists the doors: who may, what they refuse and in which order, and their limits. Each decides
 * on the permission before it reads a byte of the request's body, and answers alike for a map that is not there and for one that the
 * reader may not see.
 */
@Path("/pages/{page}/maps/{key}")
@Produces(Json.TYPE)
public final class MapResource {

    /** The highest place on a page whose ids a drawing may have. */
    private static final long MOST_PLACES = 999;

    private final MapsInPages maps;
    private final Editor editor;
    private final Checkpoints checkpoints;
    private final Feed feed;
    private final History history;
    private final PastMaps past;
    private final MapJson json;
    private final MapRenderer renderer;
    private final People people;
    private final Reader reader;
    private final WritersDoor writers;

    @Inject
    public MapResource(
            MapsInPages maps,
            Editor editor,
            Checkpoints checkpoints,
            Feed feed,
            History history,
            PastMaps past,
            MapJson json,
            MapRenderer renderer,
            People people,
            Reader reader) {
        this.maps = maps;
        this.editor = editor;
        this.checkpoints = checkpoints;
        this.feed = feed;
        this.history = history;
        this.past = past;
        this.json = json;
        this.renderer = renderer;
        this.people = people;
        this.reader = reader;
        this.writers = new WritersDoor(maps, reader);
    }

    /** The map: {@code {"key", "page", "revision", "map"}}. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("page") String page, @PathParam("key") String key) {
        StoredMap map = maps.shown(maps.forReader(Addresses.page(page), Addresses.key(key)));
        return Json.ok(
                map(map.head().address().contentId(), map.head().address().key(), map.revision(), map.content()));
    }

    /**
     * Changes the map: {@code {"baseRevision", "id", "edits"}}. The answer is {@code {"revision", "made", "fragments"}}, with
     * {@code "pageTitle"} when the page is called like the map that was started. Confluence lets
     * the request through in read-only mode, so that the refusal has the shape and the language of all others.
     */
    @POST
    @Path("edits")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response edit(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return writers.write(page, key, token, () -> json.readRequest(RequestBody.reader(body)), this::edit);
    }

    /** Saves the map into its page: {@code {"comment", "tellWatchers"}}. The answer is {@code {"revision", "saved"}}. */
    @POST
    @Path("done")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response done(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return writers.write(page, key, token, () -> json.readDone(RequestBody.reader(body)), this::done);
    }

    private Response edit(MapOnPage map, EditRequest request) {
        try {
            return Json.ok(answer(editor.edit(map, request)));
        } catch (InvalidTextException e) {
            return new Errors(reader.words()).ofText("edits[0].json", e);
        }
    }

    private Response done(MapOnPage map, DoneRequest request) {
        Checkpoints.Outcome outcome =
                checkpoints.save(map.page().id(), request.comment(), request.tellWatchers(), reader.words());
        if (outcome == Checkpoints.Outcome.PENDING) {
            return new Errors(reader.words()).of(Response.Status.SERVICE_UNAVAILABLE, "", "not-saved");
        }
        return Json.ok(new JsonObject()
                .put("revision", maps.revision(map.page().id(), map.key()))
                .put("saved", outcome == Checkpoints.Outcome.SAVED));
    }

    /** What happened since a revision: 204 when nothing did, else {@code {"since", "revision", "fragments", "edits"}}. */
    @GET
    @Path("changes")
    @AnonymousSiteAccess
    public Response changes(
            @PathParam("page") String page, @PathParam("key") String key, @QueryParam("since") @Nullable String since) {
        long pageId = Addresses.page(page);
        UUID uuid = Addresses.key(key);
        Optional<FeedToken> token = Optional.ofNullable(since).flatMap(FeedToken::of);
        if (token.isEmpty()) {
            maps.forReader(pageId, uuid);
            return new Errors(reader.words()).of(Response.Status.BAD_REQUEST, "since", "missing-field", "since");
        }
        Optional<Feed.News> news = feed.since(pageId, uuid, token.get());
        return news.isEmpty() ? Json.notStored(Response.noContent()).build() : Json.ok(answer(news.get()));
    }

    /** What happened, newest first, in sentences: {@code {"revision", "entries", "authors", "next"}}. */
    @GET
    @Path("history")
    @AnonymousSiteAccess
    public Response history(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @QueryParam("before") @Nullable String before,
            @QueryParam("author") @Nullable String author,
            @QueryParam("part") @Nullable String part) {
        StoredMap map = maps.shown(maps.forReader(Addresses.page(page), Addresses.key(key)));
        Optional<Long> revision = before == null ? Optional.of(Long.MAX_VALUE) : Numbers.parse(before);
        if (revision.isEmpty()) {
            return new Errors(reader.words()).of(Response.Status.BAD_REQUEST, "before", "missing-field", "before");
        }
        History.Question question = new History.Question(revision.get(), author, part);
        return Json.ok(answer(map.revision(), history.tell(map, question, reader.words())));
    }

    /** The map as it was at a revision, drawn with the ids of a place on its page: the first one, when none is named. */
    @GET
    @Path("at/{revision}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @AnonymousSiteAccess
    public Response drawnAt(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("revision") String revision,
            @QueryParam("place") @Nullable String place) {
        JourneyMap map = at(page, key, revision);
        int number = place == null ? 1 : place(place);
        if (number == 0) {
            return new Errors(reader.words()).of(Response.Status.BAD_REQUEST, "place", "missing-field", "place");
        }
        String html = map.isEmpty()
                ? renderer.nothingYet(map, number, reader.words())
                : renderer.map(map, number, reader.words());
        return Json.notStored(Response.ok(html)).build();
    }

    /** The number of a place; 0 when it is none. */
    private static int place(String place) {
        return Numbers.parse(place)
                .filter(number -> number <= MOST_PLACES)
                .orElse(0L)
                .intValue();
    }

    /** The map as it was at a revision, as JSON. */
    @GET
    @Path("at/{revision}")
    @AnonymousSiteAccess
    public Response textAt(
            @PathParam("page") String page, @PathParam("key") String key, @PathParam("revision") String revision) {
        JourneyMap map = at(page, key, revision);
        return Json.ok(map(Addresses.page(page), map.key(), map.revision(), map.content()));
    }

    private JourneyMap at(String page, String key, String revision) {
        MapOnPage map = maps.forReader(Addresses.page(page), Addresses.key(key));
        return past.at(map, Addresses.revision(revision));
    }

    private JsonObject map(long page, UUID key, long revision, JourneyContent content) {
        return new JsonObject()
                .put("key", key.toString())
                .put("page", page)
                .put("revision", revision)
                .putWritten("map", json.write(content));
    }

    private static JsonObject answer(Answer answer) {
        JsonObject object = new JsonObject()
                .put("revision", answer.revision())
                .put("made", answer.made())
                .put("fragments", Json.fragments(answer.fragments()));
        return answer.pageTitle() == null ? object : object.put("pageTitle", answer.pageTitle());
    }

    private JsonObject answer(Feed.News news) {
        JsonObject answer = new JsonObject()
                .put("since", news.token().text())
                .put("revision", news.token().revision())
                .put("fragments", Json.fragments(news.fragments()))
                .put("edits", news.edits().stream().map(this::edit).toList());
        if (news.marks()) {
            answer.put("marks", true);
        }
        if (news.comments()) {
            answer.put("comments", true);
        }
        if (news.answers()) {
            answer.put("answers", true);
        }
        return answer.put("openThreads", news.openThreads());
    }

    private JsonObject edit(LogLine line) {
        JsonObject edit = new JsonObject()
                .put("revision", line.revision())
                .put("source", line.source().key());
        Errors.putAuthor(edit, line.authorKey(), people.name(line.authorKey()));
        return edit.put("at", line.at())
                .put(
                        "parts",
                        Edits.touched(line.edit()).stream()
                                .map(PartId::shownId)
                                .distinct()
                                .toList());
    }

    private static JsonObject answer(long revision, History.Told told) {
        JsonObject object = new JsonObject()
                .put("revision", revision)
                .put("entries", told.entries().stream().map(MapResource::entry).toList())
                .put(
                        "authors",
                        told.authors().stream()
                                .map(author -> new JsonObject()
                                        .put("key", author.key())
                                        .put("name", author.name()))
                                .toList());
        told.next().ifPresent(next -> object.put("next", next.longValue()));
        return object;
    }

    private static JsonObject entry(History.Entry entry) {
        JsonObject told = new JsonObject()
                .put("revision", entry.revision())
                .put("source", entry.source().key());
        Errors.putAuthor(told, entry.authorKey(), entry.authorName());
        told.put("at", entry.at());
        if (entry.refersTo() > 0) {
            told.put("refersTo", entry.refersTo());
        }
        return told.put("sentences", entry.sentences());
    }
}
