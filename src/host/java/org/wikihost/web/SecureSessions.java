package org.wikihost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The secure administrator sessions of Confluence: after the password was typed again, an administrator may use what is protected, until
 * ten minutes have passed without such use. They are part of the HTTP session and end with it.
 */
public final class SecureSessions {
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final String LAST_USE = "confluence.websudo.timestamp";

    private final Clock clock;

    public SecureSessions(Clock clock) {
        this.clock = clock;
    }

    /** Whether the request comes from an administrator in a secure session. Basic authentication begins none. */
    public boolean isOpen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(LAST_USE) instanceof Instant lastUse
                && isFresh(lastUse, clock.instant())
                && VisitorFilter.requestOf(request).visitor().isAdministrator();
    }

    /** Begins a session whose password was checked just now, or lets one begin its ten minutes anew. */
    public void use(HttpServletRequest request) {
        request.getSession(true).setAttribute(LAST_USE, clock.instant());
    }

    /** Ends the secure session; who it was stays logged in. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(LAST_USE);
        }
    }

    static boolean isFresh(Instant lastUse, Instant now) {
        return now.isBefore(lastUse.plus(LIFETIME));
    }
}
