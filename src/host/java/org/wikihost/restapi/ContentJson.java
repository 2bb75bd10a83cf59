package org.wikihost.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.Attachment;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageStatus;
import org.wikihost.wiki.PageSummary;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** Content in the shapes of Confluence's REST API. */
record ContentJson(Wiki wiki, Caller caller, BodyView bodies, Links links) {
    private static final String PICTURE = "/static/wiki.svg";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    ObjectNode page(Page page, Expansions expand) {
        ObjectNode answer = content(page.contentId(), "page", page.status(), page.title());
        fill(answer, expand, "space", () -> space(wiki.spaces().get(caller.user(), page.spaceKey())));
        fill(answer, expand, "history", () -> history(page));
        fill(answer, expand, "version", () -> version(page));
        if (expand.has("ancestors")) {
            ArrayNode ancestors = answer.putArray("ancestors");
            wiki.pages().ancestors(caller.user(), page).forEach(ancestor -> ancestors.add(summary(ancestor)));
        }
        body(answer, expand, page::body, () -> bodies.html(page));
        answer.putObject("extensions").put("position", page.position());
        ObjectNode itsLinks = links.add(answer, "/rest/api/content/" + page.contentId());
        itsLinks.put("webui", Links.webui(page));
        itsLinks.put("edit", "/pages/editpage.action?pageId=" + page.contentId());
        itsLinks.put("collection", "/rest/api/content");
        return answer;
    }

    ObjectNode summary(PageSummary page) {
        ObjectNode answer = content(page.id(), "page", page.status(), page.title());
        links.add(answer, "/rest/api/content/" + page.id()).put("webui", "/pages/viewpage.action?pageId=" + page.id());
        return answer;
    }

    ObjectNode comment(Comment comment, Expansions expand) {
        Page page = wiki.pages().get(caller.user(), comment.pageId());
        ObjectNode answer = content(comment.id(), "comment", PageStatus.CURRENT, "Re: " + page.title());
        fill(
                answer,
                expand,
                "version",
                () -> version(comment.version(), comment.modifier(), comment.modified(), "", false));
        fill(answer, expand, "container", () -> page(page, new Expansions(java.util.Set.of())));
        if (expand.has("ancestors")) {
            ArrayNode ancestors = answer.putArray("ancestors");
            comment.parentId()
                    .ifPresent(parent -> ancestors
                            .addObject()
                            .put("id", String.valueOf(parent))
                            .put("type", "comment"));
        }
        body(answer, expand, comment::body, () -> bodies.html(comment));
        answer.putObject("extensions").put("location", "footer");
        links.add(answer, "/rest/api/content/" + comment.id())
                .put("webui", Links.webui(page) + "&focusedCommentId=" + comment.id() + "#comment-" + comment.id());
        return answer;
    }

    ObjectNode attachment(Attachment attachment) {
        ObjectNode answer = content(attachment.id(), "attachment", PageStatus.CURRENT, attachment.fileName());
        answer.set("version", version(attachment.version(), attachment.creator(), attachment.created(), "", false));
        answer.putObject("metadata").put("mediaType", attachment.mediaType()).put("comment", attachment.comment());
        answer.putObject("extensions")
                .put("mediaType", attachment.mediaType())
                .put("fileSize", attachment.size())
                .put("comment", attachment.comment());
        links.add(answer, "/rest/api/content/" + attachment.id())
                .put(
                        "download",
                        "/download/attachments/" + attachment.pageId() + "/" + Links.encoded(attachment.fileName())
                                + "?version=" + attachment.version());
        return answer;
    }

    ObjectNode space(Space space) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", space.id());
        answer.put("key", space.key());
        answer.put("name", space.name());
        answer.put("type", "global");
        answer.put("status", "CURRENT");
        links.add(answer, "/rest/api/space/" + space.key()).put("webui", "/display/" + space.key());
        return answer;
    }

    ObjectNode user(@Nullable User user) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("type", user == null ? "anonymous" : "known");
        if (user != null) {
            answer.put("username", user.name());
            answer.put("userKey", user.key());
        }
        answer.put("displayName", user == null ? "Anonymous" : user.fullName());
        return answer;
    }

    /** As the search for people of the prototype API has it. */
    ObjectNode foundUser(User user) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("username", user.name());
        answer.put("userKey", user.key());
        answer.put("title", user.fullName());
        answer.putObject("thumbnailLink")
                .put("href", links.baseUrl().get() + PICTURE)
                .put("type", "image/svg+xml")
                .put("rel", "thumbnail");
        answer.put("type", "user");
        return answer;
    }

    private ObjectNode author(@Nullable String userKey) {
        User person = person(userKey);
        if (userKey == null || (person != null && !person.isRemoved())) {
            return user(person);
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("type", "unknown");
        answer.put("userKey", userKey);
        answer.put("displayName", person == null ? "Unknown User (" + userKey + ")" : person.fullName());
        return answer;
    }

    private ObjectNode content(long id, String type, PageStatus status, String title) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", String.valueOf(id));
        answer.put("type", type);
        answer.put("status", status.name().toLowerCase(Locale.ROOT));
        answer.put("title", title);
        return answer;
    }

    private ObjectNode history(Page page) {
        ObjectNode history = JsonNodeFactory.instance.objectNode();
        history.put("latest", page.isLatest());
        history.set("createdBy", author(page.creator()));
        history.put("createdDate", time(page.created()));
        return history;
    }

    private ObjectNode version(Page page) {
        return version(page.version(), page.modifier(), page.modified(), page.versionMessage(), page.minorEdit());
    }

    private ObjectNode version(int number, @Nullable String author, long when, String message, boolean minor) {
        ObjectNode version = JsonNodeFactory.instance.objectNode();
        version.set("by", author(author));
        version.put("when", time(when));
        version.put("message", message);
        version.put("number", number);
        version.put("minorEdit", minor);
        version.put("hidden", false);
        return version;
    }

    private @Nullable User person(@Nullable String userKey) {
        return Optional.ofNullable(userKey).flatMap(wiki.users()::byKey).orElse(null);
    }

    private static void body(ObjectNode answer, Expansions expand, Supplier<String> storage, Supplier<String> view) {
        if (!expand.has("body")) {
            return;
        }
        ObjectNode body = answer.putObject("body");
        if (expand.has("body.storage")) {
            body.putObject("storage").put("value", storage.get()).put("representation", "storage");
        }
        for (String representation : List.of("view", "export_view", "styled_view")) {
            if (expand.has("body." + representation)) {
                body.putObject(representation).put("value", view.get()).put("representation", representation);
            }
        }
    }

    /** Fills the part in when it was asked for, and otherwise says where it is to be had. */
    private static void fill(ObjectNode answer, Expansions expand, String part, Supplier<ObjectNode> content) {
        if (expand.has(part)) {
            answer.set(part, content.get());
        } else {
            answer.withObject("/_expandable").put(part, "");
        }
    }

    private static String time(long epochMillis) {
        return TIME.format(Instant.ofEpochMilli(epochMillis));
    }
}
