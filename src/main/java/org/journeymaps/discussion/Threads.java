package org.journeymaps.discussion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.storage.CommentLink;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.wiki.CommentLine;
import org.journeymaps.wiki.PageComment;
import org.journeymaps.wiki.PageComments;

/**
 * Finds the threads of a map among the comments of its page. A thread is known by the row of its first comment; failing that, as after
 * an import of the space, by the note on that comment, and failing that by the link in its first line.
 */
final class Threads {

    private final PageComments comments;
    private final CommentLinks links;

    Threads(PageComments comments, CommentLinks links) {
        this.comments = comments;
        this.links = links;
    }

    /**
     * A thread.
     *
     * @param link that of the first comment
     * @param comments the first comment, then what answers it, oldest first
     * @param unkept the links of those of its comments that have no row
     */
    record Found(CommentLink link, List<PageComment> comments, List<CommentLink> unkept) {

        boolean has(long comment) {
            return comments.stream().anyMatch(each -> each.id() == comment);
        }
    }

    /**
     * The threads of a map, newest first.
     *
     * @param mapId 0 for a map without rows
     */
    List<Found> of(long pageId, UUID key, int mapId) {
        Map<Long, CommentLink> kept = mapId == 0 ? Map.of() : kept(mapId);
        List<Found> threads = new ArrayList<>();
        for (List<PageComment> thread : grouped(comments.of(pageId))) {
            PageComment first = thread.get(0);
            Optional<CommentLink> link =
                    Optional.ofNullable(kept.get(first.id())).or(() -> found(first, key));
            link.ifPresent(known -> threads.add(0, new Found(known, thread, unkept(known, thread, kept))));
        }
        return threads;
    }

    /** Keeps the links of all comments that have no row. */
    void keep(int mapId, List<Found> threads) {
        threads.forEach(thread -> thread.unkept().forEach(link -> links.keepFound(mapId, link)));
    }

    private Map<Long, CommentLink> kept(int mapId) {
        return links.ofMap(mapId).stream().collect(Collectors.toMap(CommentLink::comment, Function.identity()));
    }

    private static Iterable<List<PageComment>> grouped(List<PageComment> all) {
        Map<Long, Long> parents = new HashMap<>();
        all.forEach(comment -> parents.put(comment.id(), comment.parent()));
        Map<Long, List<PageComment>> threads = new LinkedHashMap<>();
        all.stream()
                .filter(comment -> isFirst(comment.id(), parents))
                .forEach(comment -> threads.put(comment.id(), new ArrayList<>(List.of(comment))));
        all.stream()
                .filter(comment -> !isFirst(comment.id(), parents))
                .forEach(comment -> threads.getOrDefault(first(comment.id(), parents), new ArrayList<>())
                        .add(comment));
        return threads.values();
    }

    private static boolean isFirst(long comment, Map<Long, Long> parents) {
        return !parents.containsKey(parents.getOrDefault(comment, 0L));
    }

    private static long first(long comment, Map<Long, Long> parents) {
        long first = comment;
        for (int depth = 0; depth < parents.size() && !isFirst(first, parents); depth++) {
            first = parents.getOrDefault(first, 0L);
        }
        return first;
    }

    private static Optional<CommentLink> found(PageComment comment, UUID key) {
        Optional<CommentLink> noted = comment.note()
                .flatMap(text -> Note.of(text, comment.id(), 0))
                .filter(note -> note.key().equals(key))
                .map(Note::link);
        return noted.isPresent()
                ? noted
                : CommentLine.of(comment.storage())
                        .flatMap(line -> MapRenderer.part(key, line.anchor()))
                        .map(part -> CommentLink.open(comment.id(), 0, part));
    }

    private static List<CommentLink> unkept(CommentLink link, List<PageComment> thread, Map<Long, CommentLink> kept) {
        return thread.stream()
                .filter(comment -> !kept.containsKey(comment.id()))
                .map(comment -> comment.id() == link.comment()
                        ? link
                        : CommentLink.open(comment.id(), comment.parent(), link.part()))
                .toList();
    }
}
