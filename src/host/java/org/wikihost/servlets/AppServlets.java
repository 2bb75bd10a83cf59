package org.wikihost.servlets;

import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.ServletModule;
import org.wikihost.rest.AccessLevel;

/**
 * Answers {@code /plugins/servlet/<pattern>} with the servlets of the enabled apps. Without an access annotation on its class a
 * servlet is for licensed users; anonymous readers of a page are sent to the login. To be mounted at {@code /plugins/servlet/*}.
 */
public final class AppServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient UserManager users;
    private transient volatile Mounts mounts = new Mounts(new IdentityHashMap<>(), List.of());

    private record Mounts(IdentityHashMap<ServletModule, Servlet> started, List<Mount> mounts) {}

    private record Mount(ServletPattern pattern, ServletModule module) {}

    /** Knows no app until {@link #load(PluginSystem)}. */
    public AppServlets(UserManager users) {
        this.users = users;
    }

    /** Takes the servlets of the enabled apps and destroys those that are gone; a servlet is initialised at its first request. */
    public void load(PluginSystem plugins) {
        load(plugins.modules(ServletModule.class));
    }

    synchronized void load(List<ServletModule> modules) {
        IdentityHashMap<ServletModule, Servlet> started = new IdentityHashMap<>();
        List<Mount> patterns = new ArrayList<>();
        for (ServletModule module : modules) {
            Optional.ofNullable(mounts.started().get(module)).ifPresent(servlet -> started.put(module, servlet));
            module.urlPatterns().forEach(pattern -> patterns.add(new Mount(new ServletPattern(pattern), module)));
        }
        patterns.sort(Comparator.comparing(Mount::pattern));
        Mounts before = mounts;
        mounts = new Mounts(started, List.copyOf(patterns));
        before.started().forEach((module, servlet) -> {
            if (!started.containsKey(module)) {
                servlet.destroy();
            }
        });
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Mount> found = mounts.mounts().stream()
                .filter(mount -> mount.pattern().matches(path))
                .findFirst();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Servlet servlet = found.get().module().servlet().get();
        switch (AccessLevel.of(servlet.getClass()).ask(users)) {
            case MUST_LOG_IN -> sendToLogin(request, response);
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case WELCOME -> {
                start(found.get().module(), servlet);
                servlet.service(new ServletPath(request, found.get().pattern()), response);
            }
        }
    }

    private synchronized void start(ServletModule module, Servlet servlet) throws ServletException {
        if (!mounts.started().containsKey(module)) {
            servlet.init(new ModuleServletConfig(module, getServletContext()));
            mounts.started().put(module, servlet);
        }
    }

    private static void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        response.sendRedirect(request.getContextPath() + "/login.action?os_destination="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}
