package org.wikihost.wiki;

import java.util.OptionalLong;

/**
 * A page to be created.
 *
 * @param parentId the page above; none puts the page at the top of the space
 * @param body storage format
 */
public record NewPage(String spaceKey, OptionalLong parentId, String title, String body) {}
