package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.journeymaps.editing.Comparison;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.PastMaps;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.PartId;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** What differs between two moments of a map, for whoever may see its page. Refused like a map as it was. */
@Path("/pages/{page}/maps/{key}/between")
@Produces(Json.TYPE)
public final class BetweenResource {

    private final MapsInPages maps;
    private final PastMaps past;
    private final Reader reader;

    @Inject
    public BetweenResource(MapsInPages maps, PastMaps past, Reader reader) {
        this.maps = maps;
        this.past = past;
        this.reader = reader;
    }

    /** What leads from one revision to another: {@code {"sentences", "parts", "points"}}. */
    @GET
    @Path("{from}/{to}")
    @AnonymousSiteAccess
    public Response between(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("from") String from,
            @PathParam("to") String to) {
        MapOnPage map = maps.forReader(Addresses.page(page), Addresses.key(key));
        return Json.ok(answer(past.between(map, Addresses.revision(from), Addresses.revision(to), reader.words())));
    }

    private static JsonObject answer(Comparison comparison) {
        JsonObject parts = new JsonObject()
                .put("added", parts(comparison.added()))
                .put(
                        "removed",
                        comparison.removed().stream()
                                .map(removed -> part(removed.part()).put("name", removed.name()))
                                .toList())
                .put("changed", parts(comparison.changed()))
                .put("moved", parts(comparison.moved()));
        return new JsonObject()
                .put("sentences", comparison.sentences())
                .put("parts", parts)
                .put(
                        "points",
                        comparison.points().stream().map(BetweenResource::point).toList());
    }

    private static List<JsonObject> parts(List<PartId> parts) {
        return parts.stream().map(BetweenResource::part).toList();
    }

    private static JsonObject part(PartId part) {
        return new JsonObject().put("part", part.type().key()).put("id", part.id());
    }

    private static JsonObject point(Comparison.Point point) {
        return new JsonObject()
                .put("anchor", point.anchorId())
                .put("curve", point.curveId())
                .put("number", point.curve())
                .put("was", plain(point.was()))
                .put("now", plain(point.now()));
    }

    private static @Nullable Object plain(@Nullable Emotion emotion) {
        return Feeling.EMOTION.kind().plain(emotion);
    }
}
