package org.wikihost.screens;

import java.util.Map;
import java.util.Optional;
import org.wikihost.web.Addresses;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Login;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Users;

/** Logging in. */
final class LoginScreen implements Screen {
    private final Users users;

    LoginScreen(Users users) {
        this.users = users;
    }

    @Override
    public Answer get(WebRequest request) {
        boolean refused = request.has("permissionViolation");
        return form(request, refused ? "login.permission-violation" : "");
    }

    @Override
    public Answer post(WebRequest request) {
        Optional<User> user = users.login(request.param("os_username"), request.param("os_password"));
        if (user.isEmpty()) {
            return form(request, "login.failed");
        }
        Login.in(request, user.get());
        return Answer.redirect(Addresses.local(request.param("os_destination")));
    }

    private static Answer form(WebRequest request, String messageKey) {
        Map<String, Object> values = Map.of(
                "messageKey", messageKey,
                "userName", request.param("os_username"),
                "destination", Addresses.local(request.param("os_destination")));
        return Answer.page("login.vm", values, Frame.site(request.texts().getText("login.title")));
    }
}
