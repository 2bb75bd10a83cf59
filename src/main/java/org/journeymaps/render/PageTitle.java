package org.journeymaps.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the title of a wiki page from its address, so that nobody has to look the page up, or may not. */
final class PageTitle {

    /** The addresses of Confluence that hold a title: {@code /display/KEY/A+title} and {@code /spaces/KEY/pages/123/A+title}. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:https?://([^/]*))?/(?:[^?#]*/)?(?:display/[^/?#]+|spaces/[^/?#]+/pages/\\d+)/([^/?#]+)(?:[?#].*)?");

    private PageTitle() {}

    /** The title, with the host of a page elsewhere, or the address itself where it holds none. */
    static String of(String address) {
        Matcher titled = TITLED.matcher(address);
        if (!titled.matches()) {
            return address;
        }
        try {
            String title =
                    URLDecoder.decode(titled.group(2), StandardCharsets.UTF_8).strip();
            String host = titled.group(1) == null ? "" : " (" + titled.group(1) + ')';
            return title.isEmpty() ? address : title + host;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
