package org.wikihost.rest;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.wikihost.plugins.RestModule;

/** A REST module at work; its Jersey application is made at the first request. */
final class MountedModule {
    private final RestModule module;
    private final UserManager users;
    private final AccessModeService accessMode;
    private @Nullable ServletContainer container;

    MountedModule(RestModule module, UserManager users, AccessModeService accessMode) {
        this.module = module;
        this.users = users;
        this.accessMode = accessMode;
    }

    void service(String basePath, ServletContext context, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String url = request.getRequestURL().toString();
        String path = request.getRequestURI();
        String origin = url.substring(0, url.length() - path.length());
        String query = request.getQueryString();
        URI base = URI.create(origin + basePath);
        URI address = URI.create(
                origin + (path.length() < basePath.length() ? basePath : path) + (query == null ? "" : "?" + query));
        started(context).service(base, address, request, response);
    }

    private synchronized ServletContainer started(ServletContext context) throws ServletException {
        ServletContainer known = container;
        if (known == null) {
            known = new ServletContainer(ModuleApplication.of(module, users, accessMode));
            known.init(new Config(module.completeKey(), context));
            container = known;
        }
        return known;
    }

    synchronized void destroy() {
        if (container != null) {
            container.destroy();
            container = null;
        }
    }

    private record Config(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
