package org.wikihost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Keeps, for as long as a request lasts, what its macros and screens ask for in scripts and styles. */
final class PageResourcesFilter extends HttpFilter {
    private final transient Supplier<? extends RequestedResources> open;

    PageResourcesFilter(Supplier<? extends RequestedResources> open) {
        this.open = open;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object outer = request.getAttribute(RequestedResources.class.getName());
        RequestedResources resources = open.get();
        request.setAttribute(RequestedResources.class.getName(), resources);
        try {
            chain.doFilter(request, response);
        } finally {
            request.setAttribute(RequestedResources.class.getName(), outer);
            resources.close();
        }
    }
}
