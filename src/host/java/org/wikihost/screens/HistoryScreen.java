package org.wikihost.screens;

import java.util.List;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageVersion;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** All versions of a page. */
final class HistoryScreen implements Screen {
    private final Wiki wiki;

    HistoryScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        User user = request.visitor().user();
        Page page = wiki.pages().get(user, request.id("pageId"));
        List<PageVersion> versions = wiki.pages().history(user, page.latestId());
        List<String> authors = versions.stream().map(PageVersion::author).toList();
        Map<String, Object> values = Map.of(
                "page",
                page,
                "versions",
                versions,
                "mayEdit",
                !wiki.settings().isReadOnly() && wiki.permissions().canEdit(user, page),
                "people",
                People.of(wiki.users(), authors, request.texts()),
                "pages",
                new PageAddresses());
        String title = request.texts().getText("history.title");
        return Answer.page(
                "history.vm",
                values,
                Frame.space(title + " - " + page.title(), page.spaceKey()).withActive(String.valueOf(page.latestId())));
    }
}
