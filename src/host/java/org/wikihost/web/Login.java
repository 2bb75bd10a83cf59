package org.wikihost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.wikihost.wiki.User;

/** Logging in and out of the session. */
public final class Login {
    private Login() {}

    /** Makes this session the user's, under a new id and with a new form token. */
    public static void in(WebRequest request, User user) {
        HttpServletRequest servletRequest = request.servletRequest();
        HttpSession old = servletRequest.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        servletRequest.getSession(true).setAttribute(VisitorFilter.SESSION_USER, user.name());
    }

    /** Ends the session. */
    public static void out(WebRequest request) {
        HttpSession session = request.servletRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
