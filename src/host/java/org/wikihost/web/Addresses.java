package org.wikihost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Building and reading addresses of this site. */
public final class Addresses {
    private Addresses() {}

    /** A value as it stands in a query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * The address to go on to after a form, if it is one of this site.
     *
     * @return the address, or "/" for anything that could lead to another site
     */
    public static String local(String address) {
        boolean leadsHere = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
        return leadsHere ? address : "/";
    }

    static String pathOf(HttpServletRequest request) {
        String servlet = request.getServletPath();
        return request.getPathInfo() == null ? servlet : servlet + request.getPathInfo();
    }

    /** The address after the context path with its query, as the browser sent it. */
    static String withQuery(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
