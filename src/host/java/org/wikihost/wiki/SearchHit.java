package org.wikihost.wiki;

/**
 * One result of a search.
 *
 * @param excerpt plain text, not escaped
 */
public record SearchHit(PageSummary page, String excerpt) {}
