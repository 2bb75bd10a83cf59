package org.journeymaps.discussion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapLog;
import org.journeymaps.wiki.Directory;
import org.journeymaps.wiki.PageComment;
import org.journeymaps.wiki.PageComments;
import org.journeymaps.wiki.Person;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a comment may mean. Confluence has no way for apps to search people by the beginning of a name that is known on 10: its own
 * search is asked by the script, which tells the user names that it found. Without it there are those who have worked on the map.
 */
public final class Completion {

    /** The most people that are offered. */
    public static final int MOST = 8;

    /** How far back in the log one looks for people. */
    private static final int LINES = 200;

    private final Directory directory;
    private final PageComments comments;
    private final MapLog log;

    Completion(Directory directory, PageComments comments, MapLog log) {
        this.directory = directory;
        this.comments = comments;
        this.log = log;
    }

    /**
     * Those with one of these user names, then those who have a word in their name that begins like the query and have edited the map
     * or commented on its page, or have the query for a user name.
     *
     * @param map from {@link org.journeymaps.editing.MapsInPages#forReader}
     */
    public List<Mentionable> of(MapOnPage map, String query, List<String> userNames) {
        Stream<Optional<Person>> named = userNames.stream().limit(MOST).map(directory::byUserName);
        Stream<Optional<Person>> known = query.isBlank()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(directory.byUserName(query.strip())),
                        participants(map).stream()
                                .map(directory::byKey)
                                .filter(person -> person.filter(found -> isMeant(found, query))
                                        .isPresent()));
        return Stream.concat(named, known)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .map(person -> new Mentionable(person, map.page().mayView(person.key())))
                .toList();
    }

    private Set<String> participants(MapOnPage map) {
        Set<String> keys = new LinkedHashSet<>();
        comments.of(map.page().id()).stream()
                .map(PageComment::authorKey)
                .filter(Objects::nonNull)
                .forEach(keys::add);
        map.stored()
                .ifPresent(stored -> log.newest(stored.head().id(), Long.MAX_VALUE, LINES).stream()
                        .map(LogLine::authorKey)
                        .filter(Objects::nonNull)
                        .forEach(keys::add));
        return keys;
    }

    private static boolean isMeant(Person person, String query) {
        String begun = plain(query.strip());
        return plain(person.name()).startsWith(begun)
                || Arrays.stream(plain(person.name()).split("[\\s-]+", -1)).anyMatch(word -> word.startsWith(begun))
                || plain(person.userName()).startsWith(begun);
    }

    /** Small letters without accents. */
    private static String plain(@Nullable String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
