package org.wikihost.screens;

import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.Wiki;

/** The list of all spaces, and the list of a space's pages. */
final class SpaceScreens {
    private final Wiki wiki;
    private final PageTree tree;

    SpaceScreens(Wiki wiki, PageTree tree) {
        this.wiki = wiki;
        this.tree = tree;
    }

    Screen directory() {
        return request -> {
            Map<String, Object> values =
                    Map.of("spaces", wiki.spaces().visible(request.visitor().user()), "pages", new PageAddresses());
            return Answer.page("spaces.vm", values, Frame.site(request.texts().getText("spaces.title")));
        };
    }

    Screen pages() {
        return request -> {
            Space space = wiki.spaces().get(request.visitor().user(), request.param("key"));
            Map<String, Object> values = Map.of("space", space, "branches", tree.all(request, space));
            return Answer.page("space-pages.vm", values, frame(request, space));
        };
    }

    private static Frame frame(WebRequest request, Space space) {
        return Frame.space(request.texts().getText("space.pages") + " - " + space.name(), space.key())
                .withActive("pages");
    }
}
