package org.wikihost.servlets;

import java.util.List;

/**
 * A heading of an app in a menu, with the links below it.
 *
 * @param section what web-items name to stand below it, such as {@code system.admin/journeys}
 */
public record WebLinkGroup(String section, String label, List<WebLink> links) {
    /** Copies the list. */
    public WebLinkGroup {
        links = List.copyOf(links);
    }
}
