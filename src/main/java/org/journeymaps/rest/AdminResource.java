package org.journeymaps.rest;

import com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.admin.Administration;
import org.journeymaps.admin.Administration.Saved;
import org.journeymaps.admin.Administration.SpaceMaps;
import org.journeymaps.admin.SpaceExport;
import org.journeymaps.wiki.AdminSessions;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What the admin screen does. Each door is refused, the first that applies: to all who are no administrators; without a secure
 * administrator session, with 401; without the header of {@link Xsrf} where something is changed; in read-only mode, likewise.
 */
@Path("/admin")
@Produces(Json.TYPE)
@AdminOnly
public final class AdminResource {

    private final Administration administration;
    private final SpaceExport export;
    private final AdminSessions sessions;
    private final Reader reader;

    @Inject
    public AdminResource(Administration administration, SpaceExport export, AdminSessions sessions, Reader reader) {
        this.administration = administration;
        this.export = export;
        this.sessions = sessions;
        this.reader = reader;
    }

    /** Saves all unsaved maps into their pages: {@code {"pages", "unsaved"}}. */
    @POST
    @Path("save")
    @ReadOnlyAccessAllowed
    public Response save(@Context HttpServletRequest request, @HeaderParam(Xsrf.HEADER) @Nullable String token) {
        return change(request, token, () -> {
            Saved saved = administration.saveNow();
            return new JsonObject().put("pages", saved.pages()).put("unsaved", saved.stillUnsaved());
        });
    }

    /** Counts the answers of all maps anew: {@code {"maps"}}. */
    @POST
    @Path("recount")
    @ReadOnlyAccessAllowed
    public Response recount(@Context HttpServletRequest request, @HeaderParam(Xsrf.HEADER) @Nullable String token) {
        return change(request, token, () -> new JsonObject().put("maps", administration.recount()));
    }

    /** How many pages own maps and are not there any more: {@code {"pages"}}. */
    @GET
    @Path("orphans")
    public Response orphans(@Context HttpServletRequest request) {
        return look(request, () -> new JsonObject().put("pages", administration.orphans()));
    }

    /** Deletes what is kept of such pages: {@code {"pages"}}. */
    @DELETE
    @Path("orphans")
    @ReadOnlyAccessAllowed
    public Response deleteOrphans(
            @Context HttpServletRequest request, @HeaderParam(Xsrf.HEADER) @Nullable String token) {
        return change(request, token, () -> new JsonObject().put("pages", administration.deleteOrphans()));
    }

    /** What is kept of the maps of a space: {@code {"pages", "maps", "unsaved"}}. */
    @GET
    @Path("spaces/{space}")
    public Response space(@Context HttpServletRequest request, @PathParam("space") String space) {
        return look(request, () -> json(administration.ofSpace(space)));
    }

    /** Deletes what is kept of the maps of a space; answers what it was. */
    @DELETE
    @Path("spaces/{space}")
    @ReadOnlyAccessAllowed
    public Response deleteSpace(
            @Context HttpServletRequest request,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            @PathParam("space") String space) {
        return change(request, token, () -> json(administration.deleteSpace(space)));
    }

    /** How many marks bear the name of a person: {@code {"marks"}}. */
    @GET
    @Path("people/{person}")
    public Response person(@Context HttpServletRequest request, @PathParam("person") String person) {
        return look(request, () -> new JsonObject().put("marks", administration.marksOf(person)));
    }

    /** Takes the name of a person off marks and comments; answers how many marks it were. */
    @DELETE
    @Path("people/{person}")
    @ReadOnlyAccessAllowed
    public Response forget(
            @Context HttpServletRequest request,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            @PathParam("person") String person) {
        return change(request, token, () -> new JsonObject().put("marks", administration.forget(person)));
    }

    /** All that is kept of the maps of a space, as a file. */
    @GET
    @Path("spaces/{space}/export")
    public Response export(@Context HttpServletRequest request, @PathParam("space") String space) {
        if (!sessions.isSecure(request)) {
            return withoutSession();
        }
        List<Long> pages = administration.exported(space);
        StreamingOutput body = stream -> {
            try (OutputStreamWriter to = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
                export.write(space, pages, to);
            }
        };
        String name = "journey-maps-" + space.replaceAll("[^A-Za-z0-9~_-]", "_") + ".json";
        return Json.notStored(Response.ok(body, Json.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }

    private Response look(HttpServletRequest request, Supplier<JsonObject> answer) {
        return sessions.isSecure(request) ? Json.ok(answer.get()) : withoutSession();
    }

    private Response change(HttpServletRequest request, @Nullable String token, Supplier<JsonObject> answer) {
        if (!sessions.isSecure(request)) {
            return withoutSession();
        }
        if (!Xsrf.isGiven(token)) {
            return new Errors(reader.words()).of(Response.Status.FORBIDDEN, "", "no-token");
        }
        return Json.ok(answer.get());
    }

    private Response withoutSession() {
        return new Errors(reader.words()).of(Response.Status.UNAUTHORIZED, "", "no-secure-session");
    }

    private static JsonObject json(SpaceMaps maps) {
        return new JsonObject()
                .put("pages", maps.pages())
                .put("maps", maps.maps())
                .put("unsaved", maps.unsaved());
    }
}
