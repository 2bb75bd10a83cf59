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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.MoveTarget;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageEdit;
import org.wikihost.wiki.PageStatus;
import org.wikihost.wiki.Wiki;

/** {@code /rest/api/content}: pages and comments. */
@Path("content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContentResource {
    private static final String DRAFT = "draft";

    private final Wiki wiki;
    private final Caller caller;
    private final ContentJson json;

    @Inject
    ContentResource(Wiki wiki, Caller caller, ContentJson json) {
        this.wiki = wiki;
        this.caller = caller;
        this.json = json;
    }

    /** Pages by space and title; without a title all pages of the space, without a space the latest changed ones. */
    @GET
    public ObjectNode find(
            @QueryParam("spaceKey") @Nullable String spaceKey,
            @QueryParam("title") @Nullable String title,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Expansions expansions = Expansions.of(expand);
        Paging paging = new Paging(start, limit);
        if (spaceKey != null && title != null) {
            Optional<Page> found = wiki.pages().find(caller.user(), spaceKey, title);
            return paging.cut(found.stream().toList(), page -> json.page(page, expansions));
        }
        List<Long> ids = (spaceKey == null
                        ? wiki.pages().recentlyUpdated(caller.user(), paging.start() + paging.limit())
                        : wiki.pages().tree(caller.user(), spaceKey))
                .stream().map(page -> page.id()).toList();
        return paging.cut(ids, id -> json.page(wiki.pages().get(caller.user(), id), expansions));
    }

    /** The pages that a query in Confluence's query language finds. */
    @GET
    @Path("search")
    public ObjectNode searchContent(
            @QueryParam("cql") @Nullable String cql,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        Expansions expansions = Expansions.of(expand);
        Paging paging = new Paging(start, limit);
        return paging.wrap(
                wiki
                        .search()
                        .search(caller.user(), cql == null ? "" : cql, paging.start(), paging.limit())
                        .hits()
                        .stream()
                        .map(hit -> json.page(
                                wiki.pages().get(caller.user(), hit.page().id()), expansions))
                        .toList());
    }

    /**
     * A page or a comment; {@code version} asks for an old version of a page, {@code status=draft} for what is not published.
     */
    @GET
    @Path("{id}")
    public ObjectNode get(
            @PathParam("id") long id,
            @QueryParam("version") @DefaultValue("0") int version,
            @QueryParam("status") @DefaultValue("current") String status,
            @QueryParam("expand") @DefaultValue("history,space,version") String expand) {
        Expansions expansions = Expansions.of(expand);
        Optional<Comment> comment = wiki.commentChanges().find(id);
        if (comment.isPresent()) {
            return json.comment(wiki.comments().get(caller.user(), id), expansions);
        }
        return json.page(page(id, version, status), expansions);
    }

    private Page page(long id, int version, String status) {
        if (status.equals(DRAFT)) {
            return wiki.drafts().get(caller.user(), id);
        }
        Optional<Page> unpublished =
                status.equals("any") ? wiki.drafts().unpublished(caller.user(), id) : Optional.empty();
        if (unpublished.isPresent()) {
            return unpublished.get();
        }
        Page page = version == 0
                ? wiki.pages().get(caller.user(), id)
                : wiki.pages().version(caller.user(), id, version);
        if (page.status() == PageStatus.TRASHED && !status.equals("trashed") && !status.equals("any")) {
            throw new jakarta.ws.rs.NotFoundException("No content found with id: " + id);
        }
        return page;
    }

    /** Creates a page or a comment; a page with {@code status=draft} is not published. */
    @POST
    public ObjectNode create(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("expand") @DefaultValue("body.storage,history,space,version") String expand,
            JsonNode content) {
        Expansions expansions = Expansions.of(expand);
        return switch (content.path("type").asText()) {
            case "page" ->
                json.page(
                        isDraft(status, content)
                                ? wiki.drafts().create(caller.user(), newPage(content))
                                : wiki.pages().create(caller.user(), newPage(content)),
                        expansions);
            case "comment" -> json.comment(addComment(content), expansions);
            default -> throw new BadRequestException("type: 'page' or 'comment' expected");
        };
    }

    /**
     * Writes a new version, whose number must be the current one plus one; publishes a draft as version 1; with {@code status=draft}
     * changes the draft.
     */
    @PUT
    @Path("{id}")
    public ObjectNode update(
            @PathParam("id") long id,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("expand") @DefaultValue("body.storage,history,space,version") String expand,
            JsonNode content) {
        if (isDraft(status, content)) {
            return json.page(saveDraft(id, content), Expansions.of(expand));
        }
        int version = content.path("version").path("number").asInt();
        if (version < 1) {
            throw new BadRequestException(
                    "Must supply an incremented version when updating Content. No version supplied.");
        }
        Expansions expansions = Expansions.of(expand);
        if (wiki.commentChanges().find(id).isPresent()) {
            return json.comment(wiki.comments().update(caller.user(), id, version, storage(content, "")), expansions);
        }
        Optional<Page> unpublished = wiki.drafts().unpublished(caller.user(), id);
        if (unpublished.isPresent()) {
            PageEdit edit = edit(content, version, unpublished.get());
            return json.page(wiki.drafts().publish(caller.user(), id, edit), expansions);
        }
        Page before = wiki.pages().get(caller.user(), id);
        if (before.status() == PageStatus.TRASHED
                && content.path("status").asText().equals("current")) {
            return json.page(wiki.pages().restore(caller.user(), id), expansions);
        }
        Page updated = wiki.pages().update(caller.user(), id, edit(content, version, before));
        OptionalLong parent = parent(content);
        boolean moves = parent.isPresent() && !parent.equals(updated.parentId());
        Page placed = moves ? wiki.pages().move(caller.user(), id, new MoveTarget.Under(parent.getAsLong())) : updated;
        return json.page(placed, expansions);
    }

    /** The draft of a new page, or that of the next version of a published one, which is begun when there is none. */
    private Page saveDraft(long id, JsonNode content) {
        Page draft = wiki.drafts()
                .unpublished(caller.user(), id)
                .orElseGet(() -> wiki.drafts().open(caller.user(), id));
        return wiki.drafts()
                .save(
                        caller.user(),
                        draft.id(),
                        content.path("title").asText(draft.title()),
                        storage(content, draft.body()));
    }

    private static boolean isDraft(String status, JsonNode content) {
        return DRAFT.equals(status.isEmpty() ? content.path("status").asText() : status);
    }

    private static PageEdit edit(JsonNode content, int version, Page before) {
        JsonNode described = content.path("version");
        return new PageEdit(
                version,
                content.path("title").asText(before.title()),
                storage(content, before.body()),
                described.path("message").asText(),
                described.path("minorEdit").asBoolean());
    }

    /**
     * Puts a page into the trash, purges it with {@code status=trashed}, throws a draft away with {@code status=draft}, or removes a
     * comment.
     */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id, @QueryParam("status") @DefaultValue("current") String status) {
        if (wiki.commentChanges().find(id).isPresent()) {
            wiki.comments().remove(caller.user(), id);
        } else if (status.equals(DRAFT)) {
            wiki.drafts().discard(caller.user(), id);
        } else if (status.equals("trashed")) {
            wiki.pages().purge(caller.user(), id);
        } else {
            wiki.pages().trash(caller.user(), id);
        }
        return Response.noContent().build();
    }

    private static NewPage newPage(JsonNode content) {
        String space = content.path("space").path("key").asText();
        if (space.isEmpty()) {
            throw new BadRequestException("Could not create content with type page: no space given");
        }
        return new NewPage(space, parent(content), content.path("title").asText(), storage(content, ""));
    }

    private Comment addComment(JsonNode content) {
        return wiki.comments()
                .add(
                        caller.user(),
                        content.path("container").path("id").asLong(),
                        parent(content),
                        storage(content, ""));
    }

    private static String storage(JsonNode content, String absent) {
        JsonNode storage = content.path("body").path("storage");
        String representation = storage.path("representation").asText("storage");
        if (!representation.equals("storage")) {
            throw new BadRequestException("body.storage.representation: 'storage' expected");
        }
        return storage.path("value").asText(absent);
    }

    private static OptionalLong parent(JsonNode content) {
        JsonNode ancestors = content.path("ancestors");
        return ancestors.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ancestors.get(ancestors.size() - 1).path("id").asLong());
    }
}
