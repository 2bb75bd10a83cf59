package org.wikihost.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.Theme;
import org.wikihost.wiki.User;

/**
 * Who is asking.
 *
 * @param user null for an anonymous visitor
 * @param locale the language of the pages: the user's own, otherwise what the browser asks for
 */
public record Visitor(@Nullable User user, Locale locale, Theme theme) {

    public boolean isAnonymous() {
        return user == null;
    }

    public boolean isAdministrator() {
        return user != null && user.isAdministrator();
    }

    /** The name to log in with; empty for an anonymous visitor. */
    public String userName() {
        return user == null ? "" : user.name();
    }
}
