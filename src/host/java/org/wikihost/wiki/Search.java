package org.wikihost.wiki;

import org.jspecify.annotations.Nullable;

/**
 * Search with the part of Confluence's query language that scripts use most: {@code type}, {@code space}, {@code title}, {@code text},
 * {@code label}, {@code creator}, {@code id}, {@code parent}, {@code ancestor}; {@code =}, {@code !=}, {@code ~}, {@code in (…)}; {@code and},
 * {@code or}, {@code not}, brackets; {@code order by}.
 */
public interface Search {
    /**
     * @param start results to skip
     * @param limit 1 to 500
     * @throws InvalidRequestException for a query with a mistake, saying where
     */
    SearchResults search(@Nullable User user, String cql, int start, int limit);
}
