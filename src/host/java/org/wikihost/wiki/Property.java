package org.wikihost.wiki;

/**
 * A content property.
 *
 * @param json any JSON value as text
 * @param version from 1
 */
public record Property(long contentId, String key, String json, int version) {}
