package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.render.Words;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.MapJson;
import org.journeymaps.wiki.Reader;

/** What the edit mode of a page needs to begin. {@code docs/rest.md} tells who may ask and what is refused. */
@Path("/pages/{page}/maps/{key}/editor")
@Produces(Json.TYPE)
public final class EditorResource {

    private final MapsInPages maps;
    private final MapJson json;
    private final Reader reader;

    @Inject
    public EditorResource(MapsInPages maps, MapJson json, Reader reader) {
        this.maps = maps;
        this.json = json;
        this.reader = reader;
    }

    /**
     * The map, what can be said of its parts and the words of the edit mode in the reader's language:
     * {@code {"revision", "map", "parts", "lanes", "channels", "words"}}.
     */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("page") String page, @PathParam("key") String key) {
        StoredMap map = maps.shown(maps.forWriter(Addresses.page(page), Addresses.key(key)));
        Words words = reader.words();
        EditForms forms = new EditForms(words);
        return Json.ok(new JsonObject()
                .put("revision", map.revision())
                .putWritten("map", json.write(map.content()))
                .put("parts", forms.parts())
                .put("lanes", forms.lanes())
                .put("channels", forms.channels())
                .put("words", ScriptWords.EDITOR.of(words)));
    }
}
