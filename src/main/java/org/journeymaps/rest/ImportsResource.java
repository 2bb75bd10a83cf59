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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.feedback.Importing;
import org.journeymaps.intake.IntakeSettings;
import org.journeymaps.intake.RefusedFileException;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.text.ImportRequest;
import org.journeymaps.text.MapJson;
import org.journeymaps.text.Uuids;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** Files of other tools on their way into a map, for those who may edit its page. {@code docs/rest.md} lists the doors. */
@Path("/pages/{page}/maps/{key}/imports")
@Produces(Json.TYPE)
public final class ImportsResource {

    /** The most bytes of a request: those of the largest file in Base64, and of settings with all of their columns. */
    static final int LIMIT = 14_000_000;

    private final MapsInPages maps;
    private final Importing importing;
    private final MapJson json;
    private final Reader reader;
    private final WritersDoor writers;

    @Inject
    public ImportsResource(MapsInPages maps, Importing importing, MapJson json, Reader reader) {
        this.maps = maps;
        this.importing = importing;
        this.json = json;
        this.reader = reader;
        this.writers = new WritersDoor(maps, reader);
    }

    /** What is done with a file and what was asked about it. */
    private interface Work {
        JsonObject answer(MapOnPage map, SpooledFile file, ImportRequest request)
                throws IOException, RefusedFileException;
    }

    /** What a file seems to be: {@code {"fileName", "file", "options"}}. */
    @POST
    @Path("look")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response look(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        return open(
                page,
                key,
                token,
                length,
                body,
                ImportRequest.Question.LOOK,
                (map, file, request) -> answers()
                        .of(
                                importing.look(map, file, request.charset(), request.separator(), request.table()),
                                importing.settings(map)));
    }

    /** What would come of a file: {@code {"fileName", "file", "settings"}}. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response check(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        return open(
                page,
                key,
                token,
                length,
                body,
                ImportRequest.Question.CHECK,
                (map, file, request) -> answers().of(importing.check(map, file, settings(request))));
    }

    /** The refused lines of a file as a table, {@code {"file"}}; asked as {@link #check}. */
    @POST
    @Path("refused")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response refused(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        return open(page, key, token, length, body, ImportRequest.Question.CHECK, (map, file, request) -> {
            ImportAnswers answers = answers();
            String reason = reader.words().text("journey-maps.intake.reason");
            return new JsonObject()
                    .put("file", importing.refused(map, file, settings(request), reason, answers::sentence));
        });
    }

    /** Reads a file into the map: {@code {"id", "fileName", "file", "settings", "saveAs"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response run(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        return open(
                page,
                key,
                token,
                length,
                body,
                ImportRequest.Question.IMPORT,
                (map, file, request) ->
                        answers().of(importing.run(map, file, settings(request), request.id(), request.saveAs())));
    }

    /** The imports of the map, the newest first, with the words of the script in the reader's language when it asks for them. */
    @GET
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response list(
            @PathParam("page") String page, @PathParam("key") String key, @QueryParam("words") @Nullable String words) {
        MapOnPage map = maps.forWriter(Addresses.page(page), Addresses.key(key));
        JsonObject answer = answers().of(importing.of(map));
        return Json.ok("true".equals(words) ? answer.put("words", ScriptWords.IMPORT.of(reader.words())) : answer);
    }

    /** One import, which tells how far it is. */
    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response read(@PathParam("page") String page, @PathParam("key") String key, @PathParam("id") String id) {
        MapOnPage map = maps.forWriter(Addresses.page(page), Addresses.key(key));
        return Json.ok(ImportAnswers.of(importing.of(map, id(id))));
    }

    /** Stops an import that runs, or takes one back that is done. */
    @DELETE
    @Path("{id: [0-9a-fA-F-]{36}}")
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response end(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam(Xsrf.HEADER) @Nullable String token)
            throws IOException {
        return writers.write(
                page,
                key,
                token,
                () -> id(id),
                (map, importId) -> Json.ok(answers().of(importing.end(map, importId))));
    }

    /** Keeps settings under a name: {@code {"name", "settings"}}. */
    @PUT
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response keep(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @HeaderParam(Xsrf.HEADER) @Nullable String token,
            InputStream body)
            throws IOException {
        return writers.write(page, key, token, () -> json.readNamedSettings(RequestBody.reader(body)), (map, named) -> {
            importing.keep(map, named.name(), named.settings());
            return saved(map);
        });
    }

    /** Forgets settings. */
    @DELETE
    @Path("settings")
    @AnonymousSiteAccess
    @ReadOnlyAccessAllowed
    public Response forget(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @QueryParam("name") @Nullable String name,
            @HeaderParam(Xsrf.HEADER) @Nullable String token)
            throws IOException {
        return writers.write(page, key, token, () -> Objects.requireNonNullElse(name, ""), (map, which) -> {
            importing.forget(map, which);
            return saved(map);
        });
    }

    private Response saved(MapOnPage map) {
        return Json.ok(new JsonObject().put("saved", ImportAnswers.saved(importing.settings(map))));
    }

    /** Lets the file through to the disk once the reader may come in, and takes it from there when the work is done. */
    private Response open(
            String page,
            String key,
            @Nullable String token,
            @Nullable String length,
            InputStream body,
            ImportRequest.Question question,
            Work work)
            throws IOException {
        try (SpooledFile file = new SpooledFile()) {
            return writers.write(
                    page,
                    key,
                    token,
                    () -> request(file, length, body, question),
                    (map, request) -> answer(map, file, request, work));
        }
    }

    private ImportRequest request(
            SpooledFile file, @Nullable String length, InputStream body, ImportRequest.Question question)
            throws IOException, InvalidTextException {
        if (Numbers.parse(length).filter(bytes -> bytes > LIMIT).isPresent()) {
            throw new RequestBody.TooLargeException(LIMIT);
        }
        try (OutputStream out = file.write()) {
            ImportRequest request = json.readImport(RequestBody.reader(body, LIMIT), question, out);
            file.name(request.fileName());
            return request;
        }
    }

    private Response answer(MapOnPage map, SpooledFile file, ImportRequest request, Work work) {
        try {
            return Json.ok(work.answer(map, file, request));
        } catch (RefusedFileException e) {
            return new Errors(reader.words()).of(e);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of this server's own cannot be read", e);
        }
    }

    private ImportAnswers answers() {
        return new ImportAnswers(reader.words(), json);
    }

    private static IntakeSettings settings(ImportRequest request) {
        return request.settings().orElseThrow();
    }

    private static String id(String text) {
        return Uuids.parse(text).orElseThrow(RefusedException::notFound).toString();
    }
}
