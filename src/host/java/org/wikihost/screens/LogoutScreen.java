package org.wikihost.screens;

import org.wikihost.web.Answer;
import org.wikihost.web.Login;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;

/** Logging out. */
final class LogoutScreen implements Screen {

    @Override
    public Answer get(WebRequest request) {
        Login.out(request);
        return Answer.redirect("/login.action");
    }
}
