package org.wikihost.wiki;

import org.jspecify.annotations.Nullable;

/**
 * One line of a page's history.
 *
 * @param id content id of that version; the current version has the page's own
 * @param author user key, null for anonymous
 * @param when epoch milliseconds
 */
public record PageVersion(
        long id, int version, String title, @Nullable String author, long when, String message, boolean minorEdit) {}
