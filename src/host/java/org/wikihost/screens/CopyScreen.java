package org.wikihost.screens;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.CopyRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.TitleTakenException;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** Copying a page, with its attachments, labels and properties. */
final class CopyScreen implements Screen {
    private final Wiki wiki;

    CopyScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        Page page = page(request);
        String title = request.texts().getText("copy.of", page.title());
        return form(request, page, title, page.spaceKey(), "");
    }

    @Override
    public Answer post(WebRequest request) {
        Page page = page(request);
        User user = request.visitor().user();
        String title = request.param("title").strip();
        Space space = wiki.spaces().get(user, request.param("spaceKey"));
        if (title.isEmpty()) {
            return form(request, page, title, space.key(), "editor.title-missing");
        }
        try {
            OptionalLong parent = space.key().equals(page.spaceKey()) ? page.parentId() : space.homePageId();
            CopyRequest copy = new CopyRequest(space.key(), parent, title, true, true, true);
            return Answer.redirect(new PageAddresses()
                    .byId(wiki.pages().copy(user, page.id(), copy).id()));
        } catch (TitleTakenException e) {
            return form(request, page, title, space.key(), "editor.title-taken");
        }
    }

    private Page page(WebRequest request) {
        String parameter = request.has("idOfPageToCopy") ? "idOfPageToCopy" : "pageId";
        return wiki.pages().get(request.visitor().user(), request.id(parameter));
    }

    private Answer form(WebRequest request, Page page, String title, String spaceKey, String problem) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("title", title);
        values.put("spaceKey", spaceKey);
        values.put("spaces", wiki.spaces().visible(request.visitor().user()));
        values.put("problemKey", problem);
        values.put("pages", new PageAddresses());
        return Answer.page(
                "copy.vm",
                values,
                Frame.space(request.texts().getText("copy.title"), page.spaceKey())
                        .withActive(String.valueOf(page.latestId())));
    }
}
