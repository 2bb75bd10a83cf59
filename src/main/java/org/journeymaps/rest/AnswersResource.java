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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.feedback.Answering;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** What customers answered, one by one, for those who may edit the page. {@code docs/rest.md} lists what the doors refuse. */
@Path("/pages/{page}/maps/{key}/answers")
@Produces(Json.TYPE)
public final class AnswersResource {

    private final MapsInPages maps;
    private final Answering answering;
    private final MapJson json;
    private final Reader reader;
    private final WritersDoor writers;

    @Inject
    public AnswersResource(MapsInPages maps, Answering answering, MapJson json, Reader reader) {
        this.maps = maps;
        this.answering = answering;
        this.json = json;
        this.reader = reader;
        this.writers = new WritersDoor(maps, reader);
    }

    /** Some of the answers, the newest first: {@code {"answers", "total", "before"}}. The address says which. */
    @GET
    @AnonymousSiteAccess
    public Response find(@PathParam("page") String page, @PathParam("key") String key, @Context UriInfo address) {
        MapOnPage map = maps.forEditor(Addresses.page(page), Addresses.key(key));
        try {
            return Json.ok(AnswerAnswers.of(answering.find(map, AnswerQuestion.of(address.getQueryParameters()))));
        } catch (AnswerQuestion.BadQuestionException e) {
            return new Errors(reader.words())
                    .of(Response.Status.BAD_REQUEST, e.field(), "bad-filter", Errors.excerpt(e.value()), e.field());
        }
    }

    /** Adds answers, all or none: {@code {"answers": […]}}. The answer is {@code {"added", "known", "since", "fragments"}}. */
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
        // somewhere in the world it is tomorrow
        LocalDate lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        return writers.write(
                page,
                key,
                token,
                () -> json.readAnswers(RequestBody.reader(body), lastDay),
                (map, answers) -> Json.ok(AnswerAnswers.ofAdded(answering.add(map, answers))));
    }

    /** Changes answers: {@code {"ids", "touchpoint" or "stage" or "map", "state", "card"}}. The answer is {@code {"changed", "since", "fragments"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response change(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return writers.write(
                page,
                key,
                token,
                () -> json.readAnswersChange(RequestBody.reader(body, RequestBody.SHORT)),
                (map, change) -> Json.ok(AnswerAnswers.ofChanged(answering.change(map, change))));
    }

    /** Deletes an answer for good. The answer is {@code {"since", "fragments"}}. */
    @DELETE
    @Path("{id}")
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response delete(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam(Xsrf.HEADER) @Nullable String token)
            throws IOException {
        return writers.write(
                page,
                key,
                token,
                () -> id,
                (map, answer) -> Json.ok(AnswerAnswers.ofDeleted(answering.delete(map, Addresses.number(answer)))));
    }
}
