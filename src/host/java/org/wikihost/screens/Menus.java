package org.wikihost.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wikihost.request.RequestScope;
import org.wikihost.servlets.WebItems;
import org.wikihost.servlets.WebLink;
import org.wikihost.servlets.WebLinkGroup;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;

/** What the installed apps add to the menus, seen by the current reader. */
final class Menus {
    private final WebItems webItems;
    private final RequestScope requests;
    private final Function<Page, com.atlassian.confluence.pages.Page> asConfluencePage;

    Menus(
            WebItems webItems,
            RequestScope requests,
            Function<Page, com.atlassian.confluence.pages.Page> asConfluencePage) {
        this.webItems = webItems;
        this.requests = requests;
        this.asConfluencePage = asConfluencePage;
    }

    List<WebLink> items(String section) {
        return webItems.inSection(section, context());
    }

    List<WebLink> items(String section, Page page) {
        Map<String, Object> context = context();
        com.atlassian.confluence.pages.Page shown = asConfluencePage.apply(page);
        context.put("page", shown);
        context.put("space", shown.getSpace());
        return webItems.inSection(section, context);
    }

    /** The apps' headings in the administration, the one that is there without them first. */
    List<WebLinkGroup> administration(WebRequest request) {
        List<WebLinkGroup> groups = new ArrayList<>();
        List<WebLink> configuration = items("system.admin/configuration");
        if (!configuration.isEmpty()) {
            String heading = request.texts().getText("admin.configuration");
            groups.add(new WebLinkGroup("system.admin/configuration", heading, configuration));
        }
        groups.addAll(webItems.groups("system.admin", context()));
        return groups;
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        ConfluenceUser user = requests.reader().user();
        if (user != null) {
            context.put("user", user);
        }
        return context;
    }
}
