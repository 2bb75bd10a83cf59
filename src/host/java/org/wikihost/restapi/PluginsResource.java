package org.wikihost.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.InstalledApp;
import org.wikihost.plugins.PluginSystem;

/** {@code /rest/plugins/1.0}: lists, installs and removes apps, with the token that Confluence's app manager asks for. */
@Path("")
public final class PluginsResource {
    private static final String INSTALLED = "application/vnd.atl.plugins.installed+json";
    private static final String PLUGIN = "application/vnd.atl.plugins.plugin+json";
    private static final String TOKEN = "upm-token";
    private final PluginSystem plugins;
    private final Caller caller;
    private final Uploads uploads;

    @Inject
    PluginsResource(PluginSystem plugins, Caller caller, Uploads uploads) {
        this.plugins = plugins;
        this.caller = caller;
        this.uploads = uploads;
    }

    @GET
    @Produces({INSTALLED, MediaType.APPLICATION_JSON})
    public Response installed() {
        caller.administrator();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode apps = answer.putArray("plugins");
        plugins.apps().forEach(app -> apps.add(json(app)));
        return Response.ok(answer).header(TOKEN, uploads.token()).build();
    }

    @GET
    @Path("{key}-key")
    @Produces({PLUGIN, MediaType.APPLICATION_JSON})
    public ObjectNode app(@PathParam("key") String key) {
        caller.administrator();
        return plugins.app(key)
                .map(PluginsResource::json)
                .orElseThrow(() -> new NotFoundException("No app with the key " + key));
    }

    /** Installs or upgrades the app in the part {@code plugin} of a multipart form. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Response install(
            @Context HttpServletRequest request,
            @QueryParam("token") @Nullable String given,
            @HeaderParam(TOKEN) @Nullable String header)
            throws IOException, ServletException {
        caller.administrator();
        check(given == null ? header : given);
        Part part = request.getPart("plugin");
        if (part == null) {
            throw new BadRequestException("plugin: a jar is expected");
        }
        java.nio.file.Path jar = Files.createTempFile(Files.createDirectories(uploads.folder()), "upload", ".jar");
        try (InputStream upload = part.getInputStream()) {
            Files.copy(upload, jar, StandardCopyOption.REPLACE_EXISTING);
            return Response.status(Response.Status.ACCEPTED)
                    .entity(json(plugins.install(jar)))
                    .build();
        } catch (AppRejectedException e) {
            throw new BadRequestException(e.getMessage());
        } finally {
            Files.deleteIfExists(jar);
        }
    }

    @DELETE
    @Path("{key}-key")
    public Response uninstall(@PathParam("key") String key) {
        caller.administrator();
        if (plugins.app(key).isEmpty()) {
            throw new NotFoundException("No app with the key " + key);
        }
        plugins.uninstall(key);
        return Response.noContent().build();
    }

    private void check(@Nullable String given) {
        boolean right = given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), uploads.token().getBytes(StandardCharsets.UTF_8));
        if (!right) {
            throw new BadRequestException("token: take the one in the header upm-token of a list of the apps");
        }
    }

    private static ObjectNode json(InstalledApp app) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("key", app.key());
        answer.put("name", app.information().name());
        answer.put("version", app.information().version());
        answer.put("enabled", app.enabled());
        answer.put("userInstalled", true);
        if (!app.problem().isEmpty()) {
            answer.put("problem", app.problem());
        }
        ArrayNode modules = answer.putArray("modules");
        app.modules().forEach(module -> describe(module, modules.addObject()));
        return answer;
    }

    private static void describe(InstalledApp.Module module, ObjectNode answer) {
        answer.put("key", module.key()).put("completeKey", module.completeKey()).put("enabled", module.enabled());
        if (!module.problem().isEmpty()) {
            answer.put("problem", module.problem());
        }
    }
}
