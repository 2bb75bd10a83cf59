package org.wikihost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The token against forged forms: one for each session, sent as {@code atl_token}. */
final class XsrfTokens {
    private static final String ATTRIBUTE = "atlassian.xsrf.token";

    private XsrfTokens() {}

    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (session.getAttribute(ATTRIBUTE) instanceof String token) {
            return token;
        }
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }

    /**
     * Whether a form comes from one of this site's pages. As in Confluence, the header {@code X-Atlassian-Token: no-check} is as good
     * as the token: a page of another site cannot send it.
     */
    static boolean isGenuine(HttpServletRequest request) {
        if ("no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            return true;
        }
        HttpSession session = request.getSession(false);
        String expected = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
        String sent = Optional.ofNullable(request.getParameter("atl_token")).orElse("");
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
