package org.wikihost.wiki;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wikihost.storageformat.StorageText;

/**
 * Search for pages with the part of Confluence's query language that scripts use most: {@code type}, {@code space}, {@code title},
 * {@code text}, {@code label}, {@code creator}, {@code contributor}, {@code id}, {@code parent}, {@code ancestor}; {@code =}, {@code !=},
 * {@code ~}, {@code !~}, {@code in (…)}; {@code and}, {@code or}, {@code not}, brackets; {@code order by}.
 */
public final class Search {
    private static final int MAX_LIMIT = 500;
    private static final int EXCERPT = 300;
    private static final int MAX_CANDIDATES = 10_000;
    private final JdbcClient jdbc;
    private final UserRows users;
    private final Permissions permissions;
    private final StorageText storage = new StorageText();

    Search(JdbcClient jdbc, UserRows users, Permissions permissions) {
        this.jdbc = jdbc;
        this.users = users;
        this.permissions = permissions;
    }

    /**
     * The current pages that match and that the user may view. Looks at no more than 10,000 matches.
     *
     * @param start results to skip
     * @param limit 1 to 500
     * @throws InvalidRequestException for a query with a mistake, saying where
     */
    public SearchResults search(@Nullable User user, String cql, int start, int limit) {
        if (start < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidRequestException("start is 0 or more and limit is 1 to " + MAX_LIMIT + ".");
        }
        CqlQuery query = CqlQuery.parse(cql);
        List<PageSummary> found = jdbc.sql(PageRows.SUMMARY + " where p.status = 'CURRENT' and (" + query.condition()
                        + ") order by " + query.orderBy() + " limit " + MAX_CANDIDATES)
                .params(query.parameters())
                .query(PageRows::summary)
                .list();
        List<PageSummary> visible = permissions.visible(user, found);
        List<PageSummary> part = visible.stream().skip(start).limit(limit).toList();
        Map<Long, String> bodies = bodies(part);
        List<SearchHit> hits = part.stream()
                .map(page -> new SearchHit(page, excerpt(bodies.getOrDefault(page.id(), ""))))
                .toList();
        return new SearchResults(hits, start, limit, visible.size());
    }

    /**
     * People of whom each word of the text is a word of the name, or begins one when it ends with an asterisk; by name. Nobody for those
     * who may not look people up.
     */
    public List<User> people(@Nullable User user, String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return permissions.canBrowsePeople(user) && !text.isBlank()
                ? users.all().stream()
                        .filter(person -> words.stream().allMatch(word -> hasWord(person, word)))
                        .toList()
                : List.of();
    }

    private static boolean hasWord(User person, String word) {
        Stream<String> names = Stream.concat(
                Stream.of(person.name()),
                Arrays.stream(person.fullName().toLowerCase(Locale.ROOT).split("\\s+", -1)));
        return word.endsWith("*")
                ? names.anyMatch(name -> name.startsWith(word.substring(0, word.length() - 1)))
                : names.anyMatch(word::equals);
    }

    private Map<Long, String> bodies(List<PageSummary> pages) {
        Map<Long, String> bodies = new HashMap<>();
        if (!pages.isEmpty()) {
            jdbc.sql("select id, body from wiki_page where id in (:ids)")
                    .param("ids", pages.stream().map(PageSummary::id).toList())
                    .query(row -> {
                        bodies.put(row.getLong("id"), row.getString("body"));
                    });
        }
        return bodies;
    }

    private String excerpt(String body) {
        String words = storage.words(body);
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
