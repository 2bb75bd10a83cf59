package org.journeymaps.rest;

import com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.feedback.Marking;
import org.journeymaps.journey.Kind;
import org.journeymaps.text.Asked;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** The rounds in which a map is marked, for those who may edit its page. */
@Path("/pages/{page}/maps/{key}/rounds")
@Produces(Json.TYPE)
public final class RoundResource {

    private static final Asked<String> NAME = Asked.optional("name", new Kind.Name());

    private final Marking marking;
    private final MapJson json;
    private final WritersDoor writers;

    @Inject
    public RoundResource(MapsInPages maps, Marking marking, MapJson json, Reader reader) {
        this.marking = marking;
        this.json = json;
        this.writers = new WritersDoor(maps, reader);
    }

    /** Closes the open round and opens a new one: {@code {"name"}}. The answer is that of the marks of a map. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response open(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return writers.write(
                page,
                key,
                token,
                () -> json.readTold(RequestBody.reader(body), List.of(NAME)),
                (map, told) -> Json.ok(MarkAnswers.of(marking.open(map, told.get(NAME, "")))));
    }
}
