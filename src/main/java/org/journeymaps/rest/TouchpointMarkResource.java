package org.journeymaps.rest;

import com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.feedback.Marking;
import org.journeymaps.journey.Kind;
import org.journeymaps.score.Mark;
import org.journeymaps.text.Asked;
import org.journeymaps.text.MapJson;
import org.journeymaps.text.Told;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** The reader's own mark of a touchpoint: whoever has logged in and sees the page gives it, changes it and withdraws it. */
@Path("/pages/{page}/maps/{key}/touchpoints/{touchpoint}/mark")
@Produces(Json.TYPE)
public final class TouchpointMarkResource {

    private static final Asked<Integer> PERFORMANCE = Asked.required("performance", new Kind.Rating());
    private static final Asked<Integer> IMPORTANCE = Asked.optional("importance", new Kind.Rating());

    private final MapsInPages maps;
    private final Marking marking;
    private final MapJson json;
    private final WritersDoor doors;

    @Inject
    public TouchpointMarkResource(MapsInPages maps, Marking marking, MapJson json, Reader reader) {
        this.maps = maps;
        this.marking = marking;
        this.json = json;
        this.doors = new WritersDoor(maps, reader);
    }

    /** The marks of the touchpoint, with the names of those who gave them where the map's rules allow it. */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("page") String page, @PathParam("key") String key, @PathParam("touchpoint") String touchpoint) {
        MapOnPage map = maps.forReader(Addresses.page(page), Addresses.key(key));
        return Json.ok(MarkAnswers.of(marking.of(map, touchpoint)));
    }

    /** Gives a mark, or another one: {@code {"performance", "importance"}}. The answer is {@code {"mark", "fragments"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response give(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("touchpoint") String touchpoint,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return doors.open(
                () -> maps.forMarker(Addresses.page(page), Addresses.key(key)),
                token,
                () -> mark(json.readTold(RequestBody.reader(body), List.of(PERFORMANCE, IMPORTANCE))),
                (map, mark) -> answer(marking.give(map, touchpoint, mark)));
    }

    /** Withdraws the mark, if there is one. The answer is that of giving one. */
    @DELETE
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response withdraw(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("touchpoint") String touchpoint,
            @HeaderParam(Xsrf.HEADER) @Nullable String token)
            throws IOException {
        return doors.open(
                () -> maps.forMarker(Addresses.page(page), Addresses.key(key)),
                token,
                () -> touchpoint,
                (map, id) -> answer(marking.give(map, id, null)));
    }

    private static Mark mark(Told told) {
        return new Mark(told.get(PERFORMANCE, 0), told.get(IMPORTANCE));
    }

    private static Response answer(Marking.Given given) {
        return Json.ok(new JsonObject()
                .put("mark", MarkAnswers.of(given.touchpoint()))
                .put("fragments", Json.fragments(given.fragments())));
    }
}
