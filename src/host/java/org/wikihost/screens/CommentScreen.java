package org.wikihost.screens;

import java.util.OptionalLong;
import org.wikihost.markup.HtmlText;
import org.wikihost.storageformat.StorageFormatException;
import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.Wiki;

/** Adding a footer comment or an answer to one, changing its source, and removing it. */
final class CommentScreen implements Screen {
    private final Wiki wiki;

    CommentScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        throw Refusal.notFound();
    }

    @Override
    public Answer post(WebRequest request) {
        long pageId = request.id("pageId");
        String address = new PageAddresses().byId(pageId);
        if (request.has("removeId")) {
            wiki.comments().remove(request.visitor().user(), request.id("removeId"));
            return Answer.redirect(address + "#comments-section");
        }
        if (request.has("editId")) {
            long id = request.id("editId");
            int version = request.number("version", 0) + 1;
            edit(request, id, version);
            return focused(address, id);
        }
        String text = request.param("content").strip();
        if (text.isEmpty()) {
            return Answer.redirect(address + "#comments-section");
        }
        OptionalLong parent = request.has("parentId") ? OptionalLong.of(request.id("parentId")) : OptionalLong.empty();
        Comment added = wiki.comments().add(request.visitor().user(), pageId, parent, storage(text));
        return focused(address, added.id());
    }

    private void edit(WebRequest request, long id, int version) {
        try {
            wiki.comments().update(request.visitor().user(), id, version, request.param("storage"));
        } catch (StorageFormatException e) {
            throw Refusal.badRequest();
        }
    }

    private static Answer focused(String address, long id) {
        return Answer.redirect(address + "&focusedCommentId=" + id + "#comment-" + id);
    }

    /** Typed text as paragraphs of storage format. */
    static String storage(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.split("(\\r?\\n){2,}", -1)) {
            out.append("<p>")
                    .append(HtmlText.escape(paragraph).replaceAll("\\r?\\n", "<br />"))
                    .append("</p>");
        }
        return out.toString();
    }
}
