package org.wikihost.screens;

import java.util.Map;
import java.util.Optional;
import org.wikihost.web.Addresses;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.SecureSessions;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** Asks an administrator for the password again and begins a secure session. */
final class AuthenticateScreen implements Screen {
    private final Users users;
    private final SecureSessions sessions;

    AuthenticateScreen(Users users, SecureSessions sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    public Answer get(WebRequest request) {
        return form(request, "");
    }

    @Override
    public Answer post(WebRequest request) {
        Optional<User> confirmed = users.login(request.visitor().userName(), request.param("password"));
        if (confirmed.isEmpty()) {
            return form(request, "authenticate.failed");
        }
        sessions.use(request.servletRequest());
        return Answer.redirect(destination(request));
    }

    /** {@code /dropauthentication.action}: ends the secure session. */
    Screen drop() {
        return request -> {
            sessions.end(request.servletRequest());
            return Answer.redirect("/");
        };
    }

    private static Answer form(WebRequest request, String messageKey) {
        Map<String, Object> values = Map.of("messageKey", messageKey, "destination", destination(request));
        return Answer.page("authenticate.vm", values, Frame.site(request.texts().getText("authenticate.title")));
    }

    private static String destination(WebRequest request) {
        return Addresses.local(request.param("destination"));
    }
}
