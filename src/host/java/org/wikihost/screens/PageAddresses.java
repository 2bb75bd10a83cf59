package org.wikihost.screens;

import java.util.regex.Pattern;
import org.wikihost.web.Addresses;

/** The addresses of pages, as Confluence writes them; used by the templates as {@code $pages}. */
public final class PageAddresses {
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum} _.,()!*-]+");

    /** {@code /display/SPACE/Title} for a plain title, otherwise the address with the page's id. */
    public String of(long id, String spaceKey, String title) {
        boolean plain = PLAIN.matcher(title).matches() && !title.endsWith(".");
        return plain ? "/display/" + spaceKey + "/" + Addresses.encode(title) : byId(id);
    }

    /** The address with the page's id. */
    public String byId(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    /** The space's home. */
    public String space(String spaceKey) {
        return "/display/" + spaceKey;
    }
}
