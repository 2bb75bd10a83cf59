package org.wikihost.screens;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** The small acts on a page that need a yes or nothing at all: delete, restore a version, watch, label. */
final class PageActions {
    private final Wiki wiki;

    PageActions(Wiki wiki) {
        this.wiki = wiki;
    }

    /** Asks, then puts the page in the trash. */
    Screen remove() {
        return new Asking("remove", (request, page) -> {
            wiki.pages().trash(request.visitor().user(), page.id());
            return Answer.redirect(
                    page.parentId().isPresent()
                            ? new PageAddresses().byId(page.parentId().getAsLong())
                            : new PageAddresses().space(page.spaceKey()));
        });
    }

    /** Asks, then writes an old version as the newest one. */
    Screen restoreVersion() {
        return new Asking("restore", (request, page) -> {
            int version = request.number("version", page.version());
            String message = request.texts().getText("restore.message", String.valueOf(version));
            wiki.pages().restoreVersion(request.visitor().user(), page.latestId(), version, message);
            return Answer.redirect(new PageAddresses().byId(page.latestId()));
        });
    }

    /** Begins or ends watching the page. */
    Screen watch() {
        return new Doing((request, page) -> {
            User user = request.visitor().user();
            if (user == null) {
                throw Refusal.notPermitted();
            }
            wiki.watches().watchPage(user, page.latestId(), "true".equals(request.param("watch")));
            return Answer.redirect(new PageAddresses().byId(page.latestId()));
        });
    }

    /** Adds the labels of a field, or removes one. */
    Screen labels() {
        return new Doing((request, page) -> {
            User user = request.visitor().user();
            if (request.has("removeLabel")) {
                wiki.labels().remove(user, page.latestId(), request.param("removeLabel"));
            }
            for (String label :
                    request.param("labelsToAdd").toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
                if (!label.isEmpty()) {
                    wiki.labels().add(user, page.latestId(), List.of(label));
                }
            }
            return Answer.redirect(new PageAddresses().byId(page.latestId()) + "#labels-section");
        });
    }

    private Page page(WebRequest request) {
        return wiki.pages().get(request.visitor().user(), request.id("pageId"));
    }

    /** An act that a button of the page itself sends. */
    private final class Doing implements Screen {
        private final BiFunction<WebRequest, Page, Answer> act;

        Doing(BiFunction<WebRequest, Page, Answer> act) {
            this.act = act;
        }

        @Override
        public Answer get(WebRequest request) {
            throw Refusal.notFound();
        }

        @Override
        public Answer post(WebRequest request) {
            return act.apply(request, page(request));
        }
    }

    /** An act that asks first. */
    private final class Asking implements Screen {
        private final String key;
        private final BiFunction<WebRequest, Page, Answer> act;

        Asking(String key, BiFunction<WebRequest, Page, Answer> act) {
            this.key = key;
            this.act = act;
        }

        @Override
        public Answer get(WebRequest request) {
            Page page = page(request);
            Map<String, Object> values = Map.of(
                    "key",
                    key,
                    "page",
                    page,
                    "version",
                    request.number("version", page.version()),
                    "cancel",
                    new PageAddresses().byId(page.latestId()));
            String title = request.texts().getText(key + ".title");
            return Answer.page(
                    "ask.vm", values, Frame.space(title, page.spaceKey()).withActive(String.valueOf(page.latestId())));
        }

        @Override
        public Answer post(WebRequest request) {
            return act.apply(request, page(request));
        }
    }
}
