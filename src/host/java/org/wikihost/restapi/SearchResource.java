package org.wikihost.restapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.SearchHit;
import org.wikihost.wiki.SearchResults;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** {@code /rest/api/search} and {@code /rest/api/user/current}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    /** The one query for people that there is. */
    private static final Pattern PEOPLE = Pattern.compile(
            "type\\s*=\\s*\"?user\"?\\s+and\\s+user\\.fullname\\s*~\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private final Wiki wiki;
    private final Caller caller;
    private final ContentJson json;

    @Inject
    SearchResource(Wiki wiki, Caller caller, ContentJson json) {
        this.wiki = wiki;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Path("search")
    public ObjectNode search(
            @QueryParam("cql") @Nullable String cql,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Matcher people = PEOPLE.matcher(cql == null ? "" : cql.strip());
        if (people.matches()) {
            return people(people.group(1), new Paging(start, limit)).put("cqlQuery", cql);
        }
        SearchResults found = find(cql, new Paging(start, limit));
        ObjectNode answer = new Paging(start, limit)
                .wrap(found.hits().stream().map(this::hit).toList());
        answer.put("totalSize", found.total());
        answer.put("cqlQuery", cql);
        return answer;
    }

    @GET
    @Path("user/current")
    public ObjectNode user() {
        return json.user(caller.user());
    }

    private ObjectNode people(String name, Paging paging) {
        List<User> found = wiki.search().people(caller.user(), name);
        return paging.cut(found, this::person).put("totalSize", found.size());
    }

    private ObjectNode person(User person) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("user", json.user(person));
        answer.put("title", person.fullName());
        answer.put("excerpt", "");
        answer.put("url", "/display/~" + person.name());
        answer.put("entityType", "user");
        return answer;
    }

    private SearchResults find(@Nullable String cql, Paging paging) {
        if (cql == null || cql.isBlank()) {
            throw new BadRequestException("cql: a query is needed");
        }
        return wiki.search().search(caller.user(), cql, paging.start(), paging.limit());
    }

    private ObjectNode hit(SearchHit hit) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("content", json.summary(hit.page()));
        answer.put("title", hit.page().title());
        answer.put("excerpt", hit.excerpt());
        answer.put("url", "/pages/viewpage.action?pageId=" + hit.page().id());
        answer.put("entityType", "content");
        return answer;
    }
}
