package org.wikihost.screens;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.wikihost.web.Addresses;
import org.wikihost.web.Answer;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** {@code /display/SPACE}, {@code /display/SPACE/Title}, {@code /display/~user} and {@code /spaces/SPACE/pages/<id>/Title}. */
final class DisplayScreen implements Screen {
    private final Wiki wiki;
    private final PageScreen pages;

    DisplayScreen(Wiki wiki, PageScreen pages) {
        this.wiki = wiki;
        this.pages = pages;
    }

    @Override
    public Answer get(WebRequest request) {
        String[] parts = request.path().substring(1).split("/", 5);
        if (parts.length > 1 && parts[1].startsWith("~")) {
            return Answer.redirect("/users/viewuserprofile.action?username=" + Addresses.encode(parts[1].substring(1)));
        }
        if (parts[0].equals("spaces")) {
            return inSpaces(parts);
        }
        return parts.length < 3 || parts[2].isEmpty() ? home(request, parts[1]) : titled(request, parts);
    }

    private static Answer inSpaces(String[] parts) {
        boolean ofPage = parts.length > 3 && parts[2].equals("pages") && parts[3].matches("\\d{1,18}");
        if (ofPage) {
            return Answer.redirect(new PageAddresses().byId(Long.parseLong(parts[3])));
        }
        return Answer.redirect(new PageAddresses().space(Addresses.encode(parts[1])));
    }

    private Answer home(WebRequest request, String spaceKey) {
        User user = request.visitor().user();
        Space space = wiki.spaces().get(user, spaceKey);
        if (space.homePageId().isEmpty()) {
            return Answer.redirect("/collector/pages.action?key=" + Addresses.encode(space.key()));
        }
        return pages.show(request, wiki.pages().get(user, space.homePageId().getAsLong()));
    }

    private Answer titled(WebRequest request, String[] parts) {
        String title = URLDecoder.decode(parts[2], StandardCharsets.UTF_8);
        Page page = wiki.pages()
                .find(request.visitor().user(), parts[1], title)
                .orElseThrow(() -> request.visitor().isAnonymous() ? Refusal.notPermitted() : Refusal.notFound());
        return pages.show(request, page);
    }
}
