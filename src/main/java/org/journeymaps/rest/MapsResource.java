package org.journeymaps.rest;

import com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.journeymaps.checkpoint.MapJson;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;

/** Maps by their keys. */
@Path("/maps")
@Produces(Json.TYPE)
public final class MapsResource {

    private final MapStore store;
    private final MapJson json;
    private final Pages pages;
    private final Reader reader;
    private final Site site;
    private final MapRenderer renderer;
    private final MapEdits edits;

    @Inject
    public MapsResource(
            MapStore store,
            MapJson json,
            ReadyMadeJourneys journeys,
            Pages pages,
            Reader reader,
            Site site,
            MapRenderer renderer) {
        this.store = store;
        this.json = json;
        this.pages = pages;
        this.reader = reader;
        this.site = site;
        this.renderer = renderer;
        this.edits = new MapEdits(pages, store, json, journeys, reader);
    }

    /**
     * A map as the database holds it: {@code {"key", "page", "revision", "map"}} where the map is in its canonical text. It is 404
     * when there are no rows of such a map, when its page is in the trash and when the reader may not see its page.
     * Nothing keeps the answer, because the next reader of a browser or proxy may see less.
     */
    @GET
    @Path("{key}")
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String key) {
        StoredMap stored = store.find(key(key)).orElseThrow(MapsResource::notFound);
        WikiPage page = pages.find(stored.contentId())
                .filter(found -> found.isCurrent() && found.mayView())
                .orElseThrow(MapsResource::notFound);
        ObjectNode answer = Json.object()
                .put("key", stored.map().key().toString())
                .put("page", page.id())
                .put("revision", stored.map().revision());
        answer.putRawValue("map", new RawValue(json.write(stored.map())));
        return Response.ok(Json.write(answer))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Changes a map: {@code {"page": "123", "baseRevision": 0, "edits": [{"edit": "startFrom", "journey": "sports-subscription",
     * "language": "fr"}]}}, with {@code "blank": true} or {@code "json": "…"} in place of the journey; without a language the
     * reader's own is taken. The answer is {@code {"revision", "fragments": [{"target": "map", "html"}]}}.
     *
     * <p>Refusals, the first that applies: 403 in read-only mode; 404 for a key that is no UUID; 413 for more than 5,000,000
     * bytes; 400 for what is not JSON, has an unknown field, lacks a field or has not exactly one edit; 400 for an unknown edit;
     * 404 for a page that is not there or that the reader may not see; 404 when that page has no macro with this key; 403 without
     * the permission to edit it; 409 when the map belongs to another page that the reader may see, else 404; 409 when the map has
     * been started, or is not as new as the base revision; 400 for an unknown journey, and for a text that is no map, with the
     * line and column of each problem. Confluence lets the request through in read-only mode, so that the refusal has the shape and
     * the language of all others.
     */
    @POST
    @Path("{key}/edits")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response edit(@PathParam("key") String key, InputStream body) throws IOException {
        if (site.isReadOnly()) {
            throw Refusal.of(Response.Status.FORBIDDEN, "", "read-only");
        }
        UUID uuid = key(key);
        JourneyMap map = edits.edit(uuid, EditsRequest.parse(RequestBody.read(body)));
        ObjectNode answer = Json.object().put("revision", map.revision());
        answer.putArray("fragments").addObject().put("target", "map").put("html", renderer.map(map, reader.words()));
        return Response.ok(Json.write(answer)).build();
    }

    private static UUID key(String key) {
        return MapKeys.parse(key).orElseThrow(MapsResource::notFound);
    }

    private static Refusal notFound() {
        return Refusal.of(Response.Status.NOT_FOUND, "", "not-found");
    }
}
