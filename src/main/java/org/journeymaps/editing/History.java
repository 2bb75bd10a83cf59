package org.journeymaps.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.render.Words;
import org.journeymaps.storage.LogLine;
import org.journeymaps.storage.MapLog;
import org.journeymaps.storage.Source;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.wiki.People;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a map, in sentences. */
public final class History {

    /** How many lines of the log are looked at for one answer. */
    public static final int MOST_LINES = 2_000;

    /** How many entries one answer has at most. */
    public static final int PAGE = 100;

    /** How many people one answer names at most. */
    public static final int MOST_AUTHORS = 100;

    private final MapLog log;
    private final People people;

    History(MapLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /**
     * What to tell.
     *
     * @param before only what made earlier revisions than this
     * @param authorKey only what this person did; null for everybody
     * @param partId only what touched a part with this id or what hung on it then; null for all parts
     */
    public record Question(
            long before,
            @Nullable String authorKey,
            @Nullable String partId) {

        /** Everything. */
        public static final Question ALL = new Question(Long.MAX_VALUE, null, null);
    }

    /**
     * One change.
     *
     * @param at when, in milliseconds since 1970
     * @param sentences what happened, at least one sentence
     */
    public record Entry(
            long revision,
            Source source,
            @Nullable String authorKey,
            String authorName,
            long at,
            long refersTo,
            List<String> sentences) {}

    /** Somebody who changed the map. */
    public record Author(String key, String name) {}

    /**
     * An answer.
     *
     * @param authors who made the changes among which the answer was found, whatever was asked; at most {@value #MOST_AUTHORS}, the
     *     latest first
     * @param next the {@link Question#before()} of the question that goes on; empty when there is nothing more
     */
    public record Told(List<Entry> entries, List<Author> authors, Optional<Long> next) {}

    /** What happened, newest first, as far as {@value #MOST_LINES} lines of the log tell. */
    public Told tell(StoredMap map, Question question, Words words) {
        int id = map.head().id();
        List<LogLine> lines = log.newest(id, question.before(), MOST_LINES);
        List<Entry> entries = new ArrayList<>();
        if (lines.isEmpty()) {
            return new Told(entries, List.of(), Optional.empty());
        }
        long newest = lines.get(0).revision();
        JourneyContent content = newest == map.revision() ? map.content() : log.at(id, newest);
        Sentences sentences = new Sentences(content, words);
        Concerns concerns = new Concerns(content);
        List<Author> authors = authors(lines);
        long last = newest;
        for (LogLine line : lines) {
            if (entries.size() == PAGE) {
                return new Told(entries, authors, Optional.of(last));
            }
            List<String> said = sentences.of(line);
            Set<String> concerned = concerns.of(line.edit());
            last = line.revision();
            if (isAskedFor(line, concerned, question)) {
                entries.add(entry(line, said));
            }
        }
        return new Told(entries, authors, last > 1 ? Optional.of(last) : Optional.empty());
    }

    private Entry entry(LogLine line, List<String> sentences) {
        return new Entry(
                line.revision(),
                line.source(),
                line.authorKey(),
                people.name(line.authorKey()),
                line.at(),
                line.refersTo(),
                sentences);
    }

    private List<Author> authors(List<LogLine> lines) {
        return lines.stream()
                .map(LogLine::authorKey)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_AUTHORS)
                .map(key -> new Author(key, people.name(key)))
                .toList();
    }

    private static boolean isAskedFor(LogLine line, Set<String> concerned, Question question) {
        boolean author = question.authorKey() == null || question.authorKey().equals(line.authorKey());
        return author && (question.partId() == null || concerned.contains(question.partId()));
    }
}
