package org.journeymaps.wiki;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Confluence's secure administrator sessions. */
public final class AdminSessions {

    private final UserManager userManager;
    private final WebSudoManager webSudoManager;

    AdminSessions(UserManager userManager, WebSudoManager webSudoManager) {
        this.userManager = userManager;
        this.webSudoManager = webSudoManager;
    }

    /** Whether the reader is an administrator. */
    public boolean isAdmin() {
        UserKey user = userManager.getRemoteUserKey();
        return user != null && (userManager.isAdmin(user) || userManager.isSystemAdmin(user));
    }

    /** Whether the reader has given the password again for this session. */
    public boolean isSecure(HttpServletRequest request) {
        return webSudoManager.canExecuteRequest(request);
    }

    /** Lets Confluence ask for the password, and lead back to what was asked for. */
    public void askForPassword(HttpServletRequest request, HttpServletResponse response) {
        webSudoManager.enforceWebSudoProtection(request, response);
    }
}
