package org.wikihost.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.SpaceGrant;
import org.wikihost.wiki.SpacePermission;
import org.wikihost.wiki.Subject;
import org.wikihost.wiki.Wiki;

/** {@code /rest/api/space}. */
@Path("space")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SpaceResource {
    private final Wiki wiki;
    private final Caller caller;
    private final ContentJson json;

    @Inject
    SpaceResource(Wiki wiki, Caller caller, ContentJson json) {
        this.wiki = wiki;
        this.caller = caller;
        this.json = json;
    }

    @GET
    public ObjectNode spaces(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("25") int limit) {
        return new Paging(start, limit).cut(wiki.spaces().visible(caller.user()), json::space);
    }

    @GET
    @Path("{key}")
    public ObjectNode space(@PathParam("key") String key) {
        return json.space(wiki.spaces().get(caller.user(), key));
    }

    /** Creates a space; Confluence lets those do it who may, this host its administrators. */
    @POST
    public ObjectNode create(JsonNode space) {
        String description =
                space.path("description").path("plain").path("value").asText();
        return json.space(wiki.spaces()
                .create(
                        caller.administrator(),
                        space.path("key").asText(),
                        space.path("name").asText(),
                        description));
    }

    /** Lets anonymous readers view a space, or comment in it: {@code [{"targetType": "space", "operationKey": "read"}]}. */
    @PUT
    @Path("{key}/permissions/anonymous/grant")
    public Response grantToAnonymous(@PathParam("key") String key, JsonNode operations) {
        Space space = wiki.spaces().get(caller.user(), key);
        List<SpaceGrant> grants = new ArrayList<>(wiki.spaces().grants(space));
        for (JsonNode operation : operations) {
            grants.add(new SpaceGrant(permission(operation), new Subject.Everybody()));
        }
        wiki.spaces().setGrants(caller.administrator(), space, grants);
        return Response.ok().build();
    }

    private static SpacePermission permission(JsonNode operation) {
        String name = operation.path("operationKey").asText()
                + ' '
                + operation.path("targetType").asText();
        return switch (name) {
            case "read space" -> SpacePermission.VIEWSPACE;
            case "create comment" -> SpacePermission.COMMENT;
            default -> throw new BadRequestException("Anonymous readers cannot be given the permission: " + name);
        };
    }

    /** Confluence removes a space in a long-running task; here it is gone when the answer comes. */
    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("key") String key) {
        wiki.spaces().remove(caller.administrator(), key);
        return Response.accepted().build();
    }
}
