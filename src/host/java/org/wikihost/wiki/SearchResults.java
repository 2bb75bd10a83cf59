package org.wikihost.wiki;

import java.util.List;

/**
 * One part of the results of a search.
 *
 * @param total how many results the reader may see in all
 */
public record SearchResults(List<SearchHit> hits, int start, int limit, int total) {}
