package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.exchange.MapFile;
import org.journeymaps.exchange.MapFiles;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.wiki.Reader;

/** A map as files, for whoever may see its page. Refused like reading the map. */
@Path("/pages/{page}/maps/{key}/export")
public final class ExportResource {

    private final MapsInPages maps;
    private final MapFiles files;
    private final Reader reader;

    @Inject
    public ExportResource(MapsInPages maps, MapFiles files, Reader reader) {
        this.maps = maps;
        this.files = files;
        this.reader = reader;
    }

    /** The touchpoints as a table. */
    @GET
    @Path("touchpoints.csv")
    @AnonymousSiteAccess
    public Response touchpoints(@PathParam("page") String page, @PathParam("key") String key) {
        return answer(files.touchpoints(map(page, key), reader.words()));
    }

    /** The cards as a table. */
    @GET
    @Path("cards.csv")
    @AnonymousSiteAccess
    public Response cards(@PathParam("page") String page, @PathParam("key") String key) {
        return answer(files.cards(map(page, key), reader.words()));
    }

    /** The map as a journey diagram of Mermaid. */
    @GET
    @Path("journey.mmd")
    @AnonymousSiteAccess
    public Response mermaid(@PathParam("page") String page, @PathParam("key") String key) {
        return answer(files.mermaid(map(page, key), reader.words()));
    }

    /** The map as a drawing. */
    @GET
    @Path("picture.svg")
    @AnonymousSiteAccess
    public Response svg(@PathParam("page") String page, @PathParam("key") String key) {
        return answer(files.svg(map(page, key), reader.words()));
    }

    /** The stages and the curve as a small drawing; 204 for a map that nobody has started. */
    @GET
    @Path("card.svg")
    @AnonymousSiteAccess
    public Response card(@PathParam("page") String page, @PathParam("key") String key) {
        return files.card(map(page, key), reader.words())
                .map(ExportResource::answer)
                .orElseGet(() -> Json.notStored(Response.noContent()).build());
    }

    /** The map as an image; 503 on a server without fonts. */
    @GET
    @Path("picture.png")
    @AnonymousSiteAccess
    public Response png(@PathParam("page") String page, @PathParam("key") String key) {
        Optional<MapFile> file = files.png(map(page, key), reader.words());
        return file.isEmpty()
                ? new Errors(reader.words()).of(Response.Status.SERVICE_UNAVAILABLE, "", "no-fonts")
                : answer(file.get());
    }

    private JourneyContent map(String page, String key) {
        return maps.shown(maps.forReader(Addresses.page(page), Addresses.key(key)))
                .content();
    }

    private static Response answer(MapFile file) {
        return Json.notStored(Response.ok(file.content(), file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The name twice, as RFC 6266 asks for: in ASCII for old clients, and as it is. */
    private static String disposition(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._-]+", "-");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
