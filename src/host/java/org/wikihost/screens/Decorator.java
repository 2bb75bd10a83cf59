package org.wikihost.screens;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wikihost.web.Answers;
import org.wikihost.web.Frame;
import org.wikihost.web.FrameRenderer;
import org.wikihost.web.SecureSessions;
import org.wikihost.web.Templates;
import org.wikihost.web.Visitor;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.NotFoundException;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.Theme;
import org.wikihost.wiki.Wiki;

/** The site around a page: header, sidebar of the space or menu of the administration, and the scripts and styles of the page. */
final class Decorator implements FrameRenderer {
    private final Templates templates;
    private final Wiki wiki;
    private final PageTree tree;
    private final Menus menus;
    private final SecureSessions secureSessions;
    private final ObjectMapper json = new ObjectMapper();

    Decorator(Templates templates, Wiki wiki, PageTree tree, Menus menus, SecureSessions secureSessions) {
        this.templates = templates;
        this.wiki = wiki;
        this.tree = tree;
        this.menus = menus;
        this.secureSessions = secureSessions;
    }

    @Override
    public String render(WebRequest request, Frame frame, String bodyHtml) {
        Map<String, Object> values = new LinkedHashMap<>(Answers.common(request));
        Optional<Space> space = space(request, frame);
        values.put("frame", frame);
        values.put("layout", frame.layout().name());
        values.put("bodyHtml", bodyHtml);
        values.put("headHtml", frame.headHtml());
        values.put("resourcesHtml", request.resources().tags(frame.contexts()));
        values.put("meta", meta(request, frame, space).entrySet());
        values.put("language", request.texts().locale().getLanguage());
        values.put("theme", theme(request.visitor()));
        values.put("readOnly", wiki.settings().isReadOnly());
        values.put("space", space.orElse(null));
        values.put("hasSpace", space.isPresent());
        values.put("pages", new PageAddresses());
        values.put(
                "tree",
                space.map(found -> tree.branches(request, found, frame.active()))
                        .orElse(List.of()));
        values.put(
                "maySeeSpaceTools",
                space.filter(found -> wiki.permissions()
                                .canAdminister(request.visitor().user(), found))
                        .isPresent());
        values.put("spaceItems", space.isPresent() ? menus.items("system.space.sidebar/main-links") : List.of());
        boolean admin = frame.layout() == Frame.Layout.ADMIN;
        values.put("secure", admin && secureSessions.isOpen(request.servletRequest()));
        values.put("adminSections", admin ? menus.administration(request) : List.of());
        values.put("texts", scriptTexts(request));
        values.put("isEditor", frame.contexts().contains("editor"));
        values.put("isBare", frame.layout() == Frame.Layout.NONE);
        return templates.render("decorator.vm", values);
    }

    /** The texts that the wiki's own scripts show, as JSON. */
    private String scriptTexts(WebRequest request) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String prefix : List.of("editor.script.", "macro-browser.script.", "share.script.")) {
            request.texts().startingWith(prefix).forEach(texts::put);
        }
        return json.valueToTree(texts).toString();
    }

    private Optional<Space> space(WebRequest request, Frame frame) {
        if (frame.spaceKey().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(wiki.spaces().get(request.visitor().user(), frame.spaceKey()));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static String theme(Visitor visitor) {
        return switch (visitor.theme()) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case MATCH -> "auto";
        };
    }

    private Map<String, String> meta(WebRequest request, Frame frame, Optional<Space> space) {
        Visitor visitor = request.visitor();
        Map<String, String> meta = new LinkedHashMap<>();
        String contextPath = request.servletRequest().getContextPath();
        meta.put("context-path", contextPath);
        meta.put("base-url", request.baseUrl());
        meta.put("app-name", request.texts().getText("site.name"));
        meta.put("remote-user", visitor.userName());
        meta.put("remote-user-key", visitor.user() == null ? "" : visitor.user().key());
        meta.put(
                "current-user-fullname",
                visitor.user() == null ? "" : visitor.user().fullName());
        meta.put("user-locale", "fr".equals(visitor.locale().getLanguage()) ? "fr_FR" : "en_GB");
        meta.put("atl-token", request.xsrfToken());
        meta.put("access-mode", wiki.settings().isReadOnly() ? "READ_ONLY" : "READ_WRITE");
        meta.put("theme", visitor.theme() == Theme.MATCH ? "auto" : theme(visitor));
        meta.put("is-confluence-admin", String.valueOf(visitor.isAdministrator()));
        space.ifPresent(found -> {
            meta.put("space-key", found.key());
            meta.put("space-name", found.name());
        });
        meta.putAll(frame.meta());
        return meta;
    }
}
