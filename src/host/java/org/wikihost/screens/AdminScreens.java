package org.wikihost.screens;

import java.util.List;
import java.util.Map;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Mail;
import org.wikihost.wiki.Wiki;

/** The administration but for apps and jobs: its first page, the people, the outbox and the read-only mode. */
final class AdminScreens {
    private static final int MAILS = 200;

    private final Wiki wiki;

    AdminScreens(Wiki wiki) {
        this.wiki = wiki;
    }

    /** Refuses whoever is no administrator before the screen sees the request. */
    static Screen forAdministrators(Screen screen) {
        return new Screen() {
            @Override
            public Answer get(WebRequest request) {
                check(request);
                return screen.get(request);
            }

            @Override
            public Answer post(WebRequest request) {
                check(request);
                return screen.post(request);
            }
        };
    }

    private static void check(WebRequest request) {
        if (!request.visitor().isAdministrator()) {
            throw Refusal.notPermitted();
        }
    }

    Screen console() {
        return request ->
                Answer.page("admin.vm", Map.of(), Frame.admin(request.texts().getText("admin.title"), ""));
    }

    /** Everybody, with a way to remove them, and whether people may look each other up. */
    Screen people() {
        return new Screen() {
            @Override
            public Answer get(WebRequest request) {
                Map<String, Object> values = Map.of(
                        "users", wiki.users().all(),
                        "hidden", wiki.settings().arePeopleHidden(),
                        "own", request.visitor().user().key());
                Frame frame = Frame.admin(request.texts().getText("users.title"), "users");
                return Answer.page("users.vm", values, frame);
            }

            @Override
            public Answer post(WebRequest request) {
                if (!request.has("remove")) {
                    wiki.settings().hidePeople(request.has("hidden"));
                } else if (!request.param("remove")
                        .equals(request.visitor().user().key())) {
                    wiki.users().remove(request.param("remove"));
                }
                return Answer.redirect("/admin/users/browseusers.action");
            }
        };
    }

    Screen outbox() {
        return new Screen() {
            @Override
            public Answer get(WebRequest request) {
                List<Mail> mails = wiki.outbox().mails(MAILS);
                Frame frame = Frame.admin(request.texts().getText("outbox.title"), "outbox");
                return Answer.page("outbox.vm", Map.of("mails", mails), frame);
            }

            @Override
            public Answer post(WebRequest request) {
                wiki.outbox().clear();
                return Answer.redirect("/admin/mail/outbox.action");
            }
        };
    }

    Screen readOnly() {
        return new Screen() {
            @Override
            public Answer get(WebRequest request) {
                Map<String, Object> values =
                        Map.of("isReadOnly", wiki.settings().isReadOnly());
                Frame frame = Frame.admin(request.texts().getText("read-only.title"), "maintenance");
                return Answer.page("read-only.vm", values, frame);
            }

            @Override
            public Answer post(WebRequest request) {
                wiki.settings().setReadOnly(request.has("readOnly"));
                return Answer.redirect("/admin/maintenance.action");
            }
        };
    }
}
