package org.wikihost.restapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.wikihost.wiki.Property;
import org.wikihost.wiki.Wiki;

/** Content properties: JSON values that scripts keep beside a page. */
@Path("content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Wiki wiki;
    private final Caller caller;

    @Inject
    PropertyResource(Wiki wiki, Caller caller) {
        this.wiki = wiki;
        this.caller = caller;
    }

    @GET
    @Path("{id}/property")
    public ObjectNode all(@PathParam("id") long id) {
        return new Paging(0, 500).cut(wiki.properties().of(caller.user(), id), PropertyResource::property);
    }

    @GET
    @Path("{id}/property/{key}")
    public ObjectNode get(@PathParam("id") long id, @PathParam("key") String key) {
        return wiki.properties()
                .find(caller.user(), id, key)
                .map(PropertyResource::property)
                .orElseThrow(() -> new NotFoundException("There is no property with the key " + key));
    }

    @POST
    @Path("{id}/property")
    public ObjectNode create(@PathParam("id") long id, JsonNode property) {
        String key = property.path("key").asText();
        if (key.isEmpty() || !property.has("value")) {
            throw new BadRequestException("A property needs a key and a value");
        }
        return property(wiki.properties()
                .create(caller.user(), id, key, property.get("value").toString()));
    }

    @PUT
    @Path("{id}/property/{key}")
    public ObjectNode update(@PathParam("id") long id, @PathParam("key") String key, JsonNode property) {
        if (!property.has("value")) {
            throw new BadRequestException("A property needs a value");
        }
        int version = property.path("version").path("number").asInt();
        return property(wiki.properties()
                .update(caller.user(), id, key, property.get("value").toString(), version));
    }

    @DELETE
    @Path("{id}/property/{key}")
    public Response remove(@PathParam("id") long id, @PathParam("key") String key) {
        wiki.properties().remove(caller.user(), id, key);
        return Response.noContent().build();
    }

    private static ObjectNode property(Property property) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("id", property.contentId() + "/" + property.key());
        answer.put("key", property.key());
        try {
            answer.set("value", JSON.readTree(property.json()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        answer.putObject("version").put("number", property.version());
        return answer;
    }
}
