package org.wikihost.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses a write to the product's own REST API that a form of another site could send, as Confluence's REST module does: a body of a
 * form's content type needs the header {@code X-Atlassian-Token: no-check}.
 */
final class RestXsrfFilter extends HttpFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OF_FORMS =
            Set.of("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean couldBeForm = !SAFE.contains(request.getMethod()) && OF_FORMS.contains(contentType(request));
        boolean vouchedFor = "no-check".equals(request.getHeader("X-Atlassian-Token"));
        boolean fromScript = "DELETE".equals(request.getMethod()) || "PUT".equals(request.getMethod());
        if (couldBeForm && !vouchedFor && !fromScript) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("XSRF check failed");
            return;
        }
        chain.doFilter(request, response);
    }

    private static String contentType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    }
}
