package org.wikihost.screens;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Attachment;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** The files of a page: add, replace, remove. */
final class AttachmentsScreen implements Screen {
    private final Wiki wiki;

    AttachmentsScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        User user = request.visitor().user();
        Page page = wiki.pages().get(user, request.id("pageId"));
        List<Attachment> attachments = wiki.attachments().of(user, page.latestId());
        List<String> authors = attachments.stream().map(Attachment::creator).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("attachments", attachments);
        values.put(
                "mayAttach", !wiki.settings().isReadOnly() && wiki.permissions().canAttach(user, page));
        values.put("people", People.of(wiki.users(), authors, request.texts()));
        values.put("pages", new PageAddresses());
        String title = request.texts().getText("attachments.title");
        return Answer.page(
                "attachments.vm",
                values,
                Frame.space(title + " - " + page.title(), page.spaceKey()).withActive(String.valueOf(page.latestId())));
    }

    @Override
    public Answer post(WebRequest request) {
        long pageId = request.id("pageId");
        User user = request.visitor().user();
        if (request.has("removeFile")) {
            wiki.attachments().remove(user, pageId, request.param("removeFile"));
        }
        request.file("file").ifPresent(part -> save(user, pageId, part, request.param("comment")));
        return Answer.redirect("/pages/viewpageattachments.action?pageId=" + pageId);
    }

    private void save(User user, long pageId, Part part, String comment) {
        String name = Path.of(part.getSubmittedFileName()).getFileName().toString();
        String type = part.getContentType() == null ? "application/octet-stream" : part.getContentType();
        try {
            wiki.attachments()
                    .save(
                            user,
                            pageId,
                            name,
                            type,
                            comment,
                            part.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
