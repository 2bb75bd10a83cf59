package org.wikihost.screens;

import java.util.List;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.PageSummary;
import org.wikihost.wiki.Wiki;

/** The first screen: what changed lately, and the spaces. */
final class DashboardScreen implements Screen {
    private static final int RECENT = 20;

    private final Wiki wiki;

    DashboardScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        List<PageSummary> recent =
                wiki.pages().recentlyUpdated(request.visitor().user(), RECENT);
        List<String> authors = recent.stream().map(PageSummary::modifier).toList();
        Map<String, Object> values = Map.of(
                "recent",
                recent,
                "spaces",
                wiki.spaces().visible(request.visitor().user()),
                "people",
                People.of(wiki.users(), authors, request.texts()),
                "pages",
                new PageAddresses());
        return Answer.page("dashboard.vm", values, Frame.site(request.texts().getText("dashboard.title")));
    }
}
