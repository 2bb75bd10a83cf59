package org.wikihost.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.InvalidRequestException;
import org.wikihost.wiki.MoveTarget;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.TitleTakenException;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** Moving a page with all pages under it: below another page, or to the top of a space. */
final class MoveScreen implements Screen {
    private final Wiki wiki;

    MoveScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        Page page = page(request);
        List<Long> ancestors = page.ancestors();
        String parent = ancestors.isEmpty()
                ? ""
                : wiki.pages()
                        .get(request.visitor().user(), ancestors.get(ancestors.size() - 1))
                        .title();
        return form(request, page, page.spaceKey(), parent, "");
    }

    @Override
    public Answer post(WebRequest request) {
        Page page = page(request);
        User user = request.visitor().user();
        String spaceKey = request.param("newSpaceKey");
        String parentTitle = request.param("targetTitle").strip();
        Space space = wiki.spaces().get(user, spaceKey);
        Optional<Page> parent = wiki.pages().find(user, space.key(), parentTitle);
        if (!parentTitle.isEmpty() && parent.isEmpty()) {
            return form(request, page, spaceKey, parentTitle, "move.no-parent");
        }
        try {
            MoveTarget target =
                    parent.isPresent() ? new MoveTarget.Under(parent.get().id()) : new MoveTarget.TopOf(space.key());
            wiki.pages().move(user, page.id(), target);
            return Answer.redirect(new PageAddresses().byId(page.id()));
        } catch (TitleTakenException e) {
            return form(request, page, spaceKey, parentTitle, "editor.title-taken");
        } catch (InvalidRequestException e) {
            return form(request, page, spaceKey, parentTitle, "move.under-itself");
        }
    }

    private Page page(WebRequest request) {
        return wiki.pages().get(request.visitor().user(), request.id("pageId"));
    }

    private Answer form(WebRequest request, Page page, String spaceKey, String parent, String problem) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("spaceKey", spaceKey);
        values.put("parentTitle", parent);
        values.put("spaces", wiki.spaces().visible(request.visitor().user()));
        values.put("problemKey", problem);
        values.put("pages", new PageAddresses());
        return Answer.page(
                "move.vm",
                values,
                Frame.space(request.texts().getText("move.title"), page.spaceKey())
                        .withActive(String.valueOf(page.latestId())));
    }
}
