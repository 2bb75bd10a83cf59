package org.wikihost.web;

import jakarta.servlet.http.HttpServletRequest;

/** The address of the login page. */
final class LoginAddress {
    private LoginAddress() {}

    /** The login page that leads back to what was asked for. */
    static String thenBackTo(HttpServletRequest request) {
        return "/login.action?os_destination=" + Addresses.encode(Addresses.withQuery(request))
                + "&permissionViolation=true";
    }
}
