package org.wikihost.screens;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wikihost.storageformat.StorageDiff;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** The storage text of two versions of a page side by side. */
final class DiffScreen implements Screen {
    private final Wiki wiki;
    private final StorageDiff diff;

    DiffScreen(Wiki wiki, StorageDiff diff) {
        this.wiki = wiki;
        this.diff = diff;
    }

    @Override
    public Answer get(WebRequest request) {
        User user = request.visitor().user();
        Page page = wiki.pages().get(user, request.id("pageId"));
        int one = request.number("selectedPageVersions", Math.max(1, page.version() - 1));
        int other = request.params("selectedPageVersions").size() > 1
                ? number(request.params("selectedPageVersions").get(1), page.version())
                : page.version();
        Page before = wiki.pages().version(user, page.latestId(), Math.min(one, other));
        Page after = wiki.pages().version(user, page.latestId(), Math.max(one, other));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("before", before);
        values.put("after", after);
        values.put("titleChanged", !before.title().equals(after.title()));
        values.put("diffHtml", diff.html(before.body(), after.body()));
        values.put("pages", new PageAddresses());
        String title = request.texts().getText("diff.title");
        return Answer.page(
                "diff.vm",
                values,
                Frame.space(title + " - " + page.title(), page.spaceKey()).withActive(String.valueOf(page.latestId())));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
