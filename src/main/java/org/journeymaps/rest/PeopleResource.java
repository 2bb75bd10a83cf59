package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.journeymaps.discussion.Completion;
import org.journeymaps.discussion.Mentionable;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.wiki.Reader;
import org.jspecify.annotations.Nullable;

/** Whom a comment may mention, for whoever has logged in and may comment. */
@Path("/pages/{page}/maps/{key}/people")
@Produces(Json.TYPE)
public final class PeopleResource {

    private final MapsInPages maps;
    private final Completion completion;
    private final Reader reader;

    @Inject
    public PeopleResource(MapsInPages maps, Completion completion, Reader reader) {
        this.maps = maps;
        this.completion = completion;
        this.reader = reader;
    }

    /**
     * {@code {"people": [{"key", "name", "username", "maySee"}]}}, at most {@value Completion#MOST}; nobody for those who may not look people up.
     *
     * @param names user names that Confluence's own search has found
     */
    @GET
    @AnonymousSiteAccess
    public Response find(
            @PathParam("page") String page,
            @PathParam("key") String key,
            @QueryParam("query") @Nullable String query,
            @QueryParam("name") List<String> names) {
        MapOnPage map = maps.forReader(Addresses.page(page), Addresses.key(key));
        if (reader.userKey() == null) {
            return new Errors(reader.words()).of(Response.Status.FORBIDDEN, "", "not-logged-in");
        }
        if (!map.page().mayComment()) {
            return new Errors(reader.words()).of(Response.Status.FORBIDDEN, "", "no-comment-permission");
        }
        List<JsonObject> people = completion.of(map, query == null ? "" : query, names).stream()
                .map(PeopleResource::person)
                .toList();
        return Json.ok(new JsonObject().put("people", people));
    }

    private static JsonObject person(Mentionable found) {
        return new JsonObject()
                .put("key", found.person().key())
                .put("name", found.person().name())
                .put("username", found.person().userName())
                .put("maySee", found.maySee());
    }
}
