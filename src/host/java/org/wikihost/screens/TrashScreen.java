package org.wikihost.screens;

import java.util.List;
import java.util.Map;
import org.wikihost.web.Addresses;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.PageSummary;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** The trash of a space: restore a page, or remove it for ever. */
final class TrashScreen implements Screen {
    private final Wiki wiki;

    TrashScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        User user = request.visitor().user();
        Space space = wiki.spaces().get(user, request.param("key"));
        List<PageSummary> trash = wiki.pages().trash(user, space.key());
        List<String> authors = trash.stream().map(PageSummary::modifier).toList();
        Map<String, Object> values = Map.of(
                "space", space,
                "trash", trash,
                "people", People.of(wiki.users(), authors, request.texts()));
        return Answer.page(
                "trash.vm",
                values,
                Frame.space(request.texts().getText("trash.title"), space.key()).withActive("space-tools"));
    }

    @Override
    public Answer post(WebRequest request) {
        User user = request.visitor().user();
        long id = request.id("contentId");
        if (request.has("restore")) {
            return Answer.redirect(
                    new PageAddresses().byId(wiki.pages().restore(user, id).id()));
        }
        if (request.has("purge")) {
            wiki.pages().purge(user, id);
        }
        return Answer.redirect("/pages/viewtrash.action?key=" + Addresses.encode(request.param("key")));
    }
}
