package org.wikihost.wiki;

import java.util.OptionalLong;

/**
 * A space.
 *
 * @param key letters and digits, unique whatever the case
 * @param homePageId the page that a reader of the space sees first, none while the space has no page
 * @param creator the creator's user key
 * @param created epoch milliseconds
 */
public record Space(
        long id, String key, String name, String description, OptionalLong homePageId, String creator, long created) {}
