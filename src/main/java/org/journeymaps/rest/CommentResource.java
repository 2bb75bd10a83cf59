package org.journeymaps.rest;

import com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.journeymaps.discussion.Discussions;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** What people say about a map and its parts. {@code docs/rest.md} lists the doors and what they refuse. */
@Path("/pages/{page}/maps/{key}/comments")
@Produces(Json.TYPE)
public final class CommentResource {

    private final MapsInPages maps;
    private final Discussions discussions;
    private final MapJson json;
    private final Reader reader;
    private final WritersDoor doors;

    @Inject
    public CommentResource(MapsInPages maps, Discussions discussions, MapJson json, Reader reader) {
        this.maps = maps;
        this.discussions = discussions;
        this.json = json;
        this.reader = reader;
        this.doors = new WritersDoor(maps, reader);
    }

    /** All threads, newest first: {@code {"mayComment", "me", "open", "resolved", "threads"}}, with {@code "words"} when asked. */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("page") String page, @PathParam("key") String key, @QueryParam("words") @Nullable String words) {
        MapOnPage map = maps.forReader(Addresses.page(page), Addresses.key(key));
        JsonObject answer = CommentAnswers.of(discussions.of(map));
        return Json.ok("true".equals(words) ? answer.put("words", ScriptWords.DISCUSSION.of(reader.words())) : answer);
    }

    /** Comments or answers: {@code {"id", "touchpoint" or "stage" or neither, "parent", "text"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response add(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return open(
                page,
                key,
                token,
                () -> json.readComment(RequestBody.reader(body, RequestBody.SHORT)),
                discussions::add);
    }

    /** Gives a comment another text: {@code {"text"}}. */
    @PUT
    @Path("{id: [0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response change(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return open(
                page,
                key,
                token,
                () -> json.readCommentText(RequestBody.reader(body, RequestBody.SHORT)),
                (map, text) -> discussions.change(map, id, text));
    }

    /** Deletes a comment for good. The answer holds what is left of its thread. */
    @DELETE
    @Path("{id: [0-9]+}")
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response delete(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam(Xsrf.HEADER) @Nullable String token)
            throws IOException {
        return open(page, key, token, () -> id, discussions::delete);
    }

    /** Resolves a thread, or opens it again: {@code {"resolved"}}. */
    @PUT
    @Path("{id: [0-9]+}/resolved")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response resolve(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return open(
                page,
                key,
                token,
                () -> json.readResolved(RequestBody.reader(body, RequestBody.SHORT)),
                (map, resolved) -> discussions.resolve(map, id, resolved));
    }

    /** Notes up to when the reader has read everything: {@code {"at"}}. */
    @PUT
    @Path("seen")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response see(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return doors.open(
                () -> maps.forMarker(Addresses.page(page), Addresses.key(key)),
                token,
                () -> json.readSeen(RequestBody.reader(body, RequestBody.SHORT)),
                (map, at) -> {
                    discussions.see(map, at);
                    return Json.notStored(Response.noContent()).build();
                });
    }

    private <R> Response open(
            String page,
            String key,
            @Nullable String token,
            WritersDoor.Reading<R> reading,
            BiFunction<MapOnPage, R, Discussions.Outcome> work)
            throws IOException {
        return doors.open(
                () -> maps.forCommenter(Addresses.page(page), Addresses.key(key)),
                token,
                reading,
                (map, request) -> Json.ok(CommentAnswers.of(work.apply(map, request))));
    }
}
