package org.wikihost.servlets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The request as the servlet of an app sees it: what its pattern matches is the servlet's path, the rest is the path info. */
final class ServletPath extends HttpServletRequestWrapper {
    private final ServletPattern pattern;

    ServletPath(HttpServletRequest request, ServletPattern pattern) {
        super(request);
        this.pattern = pattern;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + pattern.prefix();
    }

    @Override
    public @Nullable String getPathInfo() {
        String rest = super.getPathInfo().substring(pattern.prefix().length());
        return rest.isEmpty() ? null : rest;
    }
}
