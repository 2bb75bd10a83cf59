package org.wikihost.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** {@code /rest/prototype/1/search/user.json}, which Confluence's own fields for people ask. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private static final int MOST = 50;
    private final Wiki wiki;
    private final Caller caller;
    private final ContentJson json;

    @Inject
    PeopleResource(Wiki wiki, Caller caller, ContentJson json) {
        this.wiki = wiki;
        this.caller = caller;
        this.json = json;
    }

    /** People of whom each word of the query begins a word of the name. */
    @GET
    @Path("user.json")
    public ObjectNode search(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("max-results") @DefaultValue("10") int maxResults) {
        List<User> found = wiki.search().people(caller.user(), query.strip().replaceAll("\\*?(\\s+|$)", "*$1"));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        found.stream()
                .limit(Math.min(MOST, Math.max(1, maxResults)))
                .forEach(person -> result.add(json.foundUser(person)));
        answer.put("totalSize", found.size());
        return answer;
    }
}
