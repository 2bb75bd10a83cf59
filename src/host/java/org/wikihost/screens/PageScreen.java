package org.wikihost.screens;

import static com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType.DISPLAY;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.PageStatus;
import org.wikihost.wiki.PageSummary;
import org.wikihost.wiki.Permissions;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** A page as readers see it, or one of its old versions. */
final class PageScreen implements Screen {
    private final Wiki wiki;
    private final PageHtml html;
    private final CommentThread comments;
    private final Menus menus;

    PageScreen(Wiki wiki, PageHtml html, CommentThread comments, Menus menus) {
        this.wiki = wiki;
        this.html = html;
        this.comments = comments;
        this.menus = menus;
    }

    @Override
    public Answer get(WebRequest request) {
        User user = request.visitor().user();
        if (!request.has("pageId")) {
            return byTitle(request);
        }
        Page page = wiki.pages().get(user, request.id("pageId"));
        int version = request.number("pageVersion", 0);
        return show(request, version > 0 ? wiki.pages().version(user, page.latestId(), version) : page);
    }

    private Answer byTitle(WebRequest request) {
        Page page = wiki.pages()
                .find(request.visitor().user(), request.param("spaceKey"), request.param("title"))
                .orElseThrow(Refusal::notFound);
        return show(request, page);
    }

    Answer show(WebRequest request, Page page) {
        if (page.status() == PageStatus.TRASHED) {
            throw Refusal.notFound();
        }
        User user = request.visitor().user();
        Space space = wiki.spaces().get(user, page.spaceKey());
        List<PageSummary> ancestors = wiki.pages().ancestors(user, page);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("space", space);
        values.put("ancestors", ancestors);
        values.put("bodyHtml", html.of(page, DISPLAY));
        values.put("people", People.of(wiki.users(), authors(page), request.texts()));
        values.put("pages", new PageAddresses());
        values.put("may", Allowed.of(wiki, user, page, space));
        values.put("watching", user != null && wiki.watches().watchesPage(user, page.latestId()));
        values.put("restricted", !wiki.restrictions().of(user, page.latestId()).isEmpty());
        values.put("labels", wiki.labels().of(user, page.latestId()));
        values.put("threadHtml", page.isLatest() ? comments.html(request, page) : "");
        values.put("primaryItems", menus.items("system.content.action/primary", page));
        values.put("secondaryItems", menus.items("system.content.action/secondary", page));
        values.put("modifyItems", menus.items("system.content.action/modify", page));
        values.put("buttonItems", menus.items("system.content.button", page));
        return Answer.page("page.vm", values, frame(page, ancestors));
    }

    private static List<String> authors(Page page) {
        return Arrays.asList(page.creator(), page.modifier());
    }

    private static Frame frame(Page page, List<PageSummary> ancestors) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("page-id", String.valueOf(page.id()));
        meta.put("latest-page-id", String.valueOf(page.latestId()));
        meta.put("content-type", "page");
        meta.put("page-title", page.title());
        meta.put("latest-published-page-title", page.title());
        meta.put("version-number", String.valueOf(page.version()));
        meta.put("page-version", String.valueOf(page.version()));
        if (!ancestors.isEmpty()) {
            PageSummary parent = ancestors.get(ancestors.size() - 1);
            meta.put("parent-page-id", String.valueOf(parent.id()));
            meta.put("parent-page-title", parent.title());
        }
        return Frame.space(page.title(), page.spaceKey())
                .withActive(String.valueOf(page.latestId()))
                .withMeta(meta)
                .withContexts("viewcontent", "page");
    }

    /** What the visitor may do with a page; the templates show no button that would be refused. */
    public record Allowed(
            boolean edit, boolean comment, boolean delete, boolean attach, boolean create, boolean administer) {
        static Allowed of(Wiki wiki, User user, Page page, Space space) {
            Permissions permissions = wiki.permissions();
            boolean writable = !wiki.settings().isReadOnly() && page.isLatest();
            return new Allowed(
                    writable && permissions.canEdit(user, page),
                    writable && permissions.canComment(user, page),
                    writable && permissions.canDelete(user, page),
                    writable && permissions.canAttach(user, page),
                    !wiki.settings().isReadOnly() && permissions.canCreatePage(user, space),
                    permissions.canAdminister(user, space));
        }
    }
}
