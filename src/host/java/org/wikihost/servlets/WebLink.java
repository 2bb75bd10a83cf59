package org.wikihost.servlets;

import java.util.Map;

/**
 * A link of an app, ready for a menu; its texts are in the reader's language and not escaped.
 *
 * @param completeKey {@code <app key>:<module key>}
 * @param description what the create dialog says below the label; empty without one
 * @param address with the context path, or as the app wrote it when the link is absolute; empty without a link
 * @param linkId the id for the HTML element; empty without one
 * @param iconAddress address of the picture with the context path; empty without one
 */
public record WebLink(
        String completeKey,
        String label,
        String tooltip,
        String description,
        String address,
        String linkId,
        String styleClass,
        String iconAddress,
        Map<String, String> parameters) {
    /** Copies the map. */
    public WebLink {
        parameters = Map.copyOf(parameters);
    }

    /** Whether this is the key of the link's module, which pages name as their {@code selectedWebItem}. */
    public boolean isOfModule(String moduleKey) {
        return completeKey.endsWith(":" + moduleKey);
    }
}
