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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.exchange.MermaidImport;
import org.journeymaps.exchange.MermaidReading;
import org.journeymaps.exchange.NoJourneyException;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Words;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** What a map would get from a text of another tool, for whoever may edit it. Nothing is written. */
@Path("/pages/{page}/maps/{key}/reading")
@Produces(Json.TYPE)
public final class ReadingResource {

    private static final String FIELD = "mermaid";

    private final MapsInPages maps;
    private final MermaidImport mermaid;
    private final MapJson json;
    private final MapRenderer renderer;
    private final Reader reader;
    private final WritersDoor writers;

    @Inject
    public ReadingResource(MapsInPages maps, MermaidImport mermaid, MapJson json, MapRenderer renderer, Reader reader) {
        this.maps = maps;
        this.mermaid = mermaid;
        this.json = json;
        this.renderer = renderer;
        this.reader = reader;
        this.writers = new WritersDoor(maps, reader);
    }

    /** Reads {@code {"mermaid"}}. The answer is {@code {"map", "left", "html", "edits"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response read(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return writers.write(page, key, token, () -> json.readMermaid(RequestBody.reader(body)), this::read);
    }

    private Response read(MapOnPage map, String text) {
        Words words = reader.words();
        try {
            return Json.ok(answer(mermaid.read(text, maps.shown(map).content(), words), words));
        } catch (NoJourneyException e) {
            List<Object> arguments = e.fault().arguments();
            return new Errors(words)
                    .of(Response.Status.BAD_REQUEST, FIELD, e.fault().what(), arguments.toArray());
        }
    }

    private JsonObject answer(MermaidReading reading, Words words) {
        String edits = reading.edits().stream().map(json::write).collect(Collectors.joining(",", "[", "]"));
        return new JsonObject()
                .putWritten("map", json.write(reading.map()))
                .put("left", reading.left())
                .put("html", html(reading, words))
                .putWritten("edits", edits);
    }

    /** The drawing has ids that no map of the page has. */
    private String html(MermaidReading reading, Words words) {
        UUID ownKey = UUID.nameUUIDFromBytes(FIELD.getBytes(StandardCharsets.UTF_8));
        JourneyMap map = new JourneyMap(ownKey, 0, reading.map());
        return map.isEmpty() ? renderer.nothingYet(map, 1, words) : renderer.map(map, 1, words);
    }
}
