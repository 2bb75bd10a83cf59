package org.wikihost.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets apps ask for a secure administrator session; always on, as it is by default in Confluence. */
public final class HostWebSudoManager implements WebSudoManager {
    private final SecureSessions sessions;

    public HostWebSudoManager(SecureSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return sessions.isOpen(request);
    }

    /** Sends a request without a secure session to the page that asks for the password and leads back; leaves others alone. */
    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        if (sessions.isOpen(request)) {
            return;
        }
        String destination = Addresses.encode(Addresses.withQuery(request));
        try {
            response.sendRedirect(request.getContextPath() + "/authenticate.action?destination=" + destination);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the ten minutes of the session begin anew.
     *
     * @throws WebSudoSessionException when there is no secure session
     */
    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!sessions.isOpen(request)) {
            throw new WebSudoSessionException("The request is not made in a secure administrator session");
        }
        sessions.use(request);
    }
}
