package org.wikihost.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.Wiki;

/** What hangs on a page: comments, child pages, attachments, labels. */
@Path("content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContentPartsResource {
    private final Wiki wiki;
    private final Caller caller;
    private final ContentJson json;

    @Inject
    ContentPartsResource(Wiki wiki, Caller caller, ContentJson json) {
        this.wiki = wiki;
        this.caller = caller;
        this.json = json;
    }

    /** Comments of a page, the answers to them with {@code depth=all}; under a comment, the answers to it. */
    @GET
    @Path("{id}/child/comment")
    public ObjectNode comments(
            @PathParam("id") long id,
            @QueryParam("depth") @DefaultValue("") String depth,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Expansions expansions = Expansions.of(expand);
        boolean underComment = wiki.commentChanges().find(id).isPresent();
        long pageId = underComment ? wiki.comments().get(caller.user(), id).pageId() : id;
        List<Comment> comments = wiki.comments().of(caller.user(), pageId).stream()
                .filter(comment -> underComment
                        ? comment.parentId().orElse(0) == id
                        : depth.equals("all") || comment.parentId().isEmpty())
                .toList();
        return new Paging(start, limit).cut(comments, comment -> json.comment(comment, expansions));
    }

    @GET
    @Path("{id}/child/page")
    public ObjectNode pages(
            @PathParam("id") long id,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return new Paging(start, limit).cut(wiki.pages().children(caller.user(), id), json::summary);
    }

    @GET
    @Path("{id}/child/attachment")
    public ObjectNode attachments(
            @PathParam("id") long id,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return new Paging(start, limit).cut(wiki.attachments().of(caller.user(), id), json::attachment);
    }

    @GET
    @Path("{id}/label")
    public ObjectNode labels(@PathParam("id") long id) {
        return new Paging(0, 200).cut(wiki.labels().of(caller.user(), id), ContentPartsResource::label);
    }

    /** Adds labels: one object or a list of objects with {@code name}. */
    @POST
    @Path("{id}/label")
    public ObjectNode addLabels(@PathParam("id") long id, JsonNode labels) {
        List<String> names = labels.isArray()
                ? StreamSupport.stream(labels.spliterator(), false)
                        .map(label -> label.path("name").asText())
                        .toList()
                : List.of(labels.path("name").asText());
        wiki.labels().add(caller.user(), id, names);
        return labels(id);
    }

    @DELETE
    @Path("{id}/label/{name}")
    public Response removeLabel(@PathParam("id") long id, @PathParam("name") String name) {
        wiki.labels().remove(caller.user(), id, name);
        return Response.noContent().build();
    }

    private static JsonNode label(String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("prefix", "global")
                .put("name", name)
                .put("label", name);
    }
}
