package org.journeymaps.admin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.journeymaps.render.Templates;
import org.journeymaps.wiki.AdminSessions;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.WebResources;

/**
 * The app's screen in the administration, in a secure administrator session only. Refused, the first that applies: an anonymous reader,
 * who is sent to the login page; somebody who is no administrator, with 403; an administrator without such a session, who is asked for
 * the password. It changes nothing.
 */
public final class AdminServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "/plugins/servlet/journey-maps/admin";

    private final transient AdminSessions sessions;
    private final transient Administration administration;
    private final transient WebResources webResources;
    private final transient Reader reader;
    private final transient AdminPage page;

    AdminServlet(
            AdminSessions sessions,
            Administration administration,
            WebResources webResources,
            Reader reader,
            Templates templates) {
        this.sessions = sessions;
        this.administration = administration;
        this.webResources = webResources;
        this.reader = reader;
        this.page = new AdminPage(templates);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reader.userKey() == null) {
            String back = URLEncoder.encode(ADDRESS, StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + "/login.action?os_destination=" + back);
            return;
        }
        if (!sessions.isAdmin()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            write(response, page.refusal(reader.words()));
            return;
        }
        if (!sessions.isSecure(request)) {
            sessions.askForPassword(request, response);
            return;
        }
        webResources.require("admin");
        write(response, page.html(administration.overview(), request.getContextPath(), reader.words()));
    }

    private static void write(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }
}
