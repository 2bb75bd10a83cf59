package org.wikihost.request;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The person a page is made for.
 *
 * @param user the person who logged in, or null for an anonymous reader
 * @param locale the language of the texts
 * @param theme the colours of the page
 */
public record Reader(@Nullable ConfluenceUser user, Locale locale, Theme theme) {

    /** A reader who did not log in, with English texts and light colours. */
    public static Reader anonymous() {
        return new Reader(null, Locale.ENGLISH, Theme.LIGHT);
    }

    /** The colour themes of Confluence. */
    public enum Theme {
        LIGHT,
        DARK
    }
}
