package org.journeymaps.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.journeymaps.editing.FeedToken;
import org.journeymaps.editing.Fragments;
import org.journeymaps.editing.MapOnPage;
import org.journeymaps.editing.MapsInPages;
import org.journeymaps.editing.RefusedException;
import org.journeymaps.editing.RefusedException.Reason;
import org.journeymaps.journey.PartId;
import org.journeymaps.render.Fragment;
import org.journeymaps.storage.CommentLink;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.StoredMap;
import org.journeymaps.text.CommentRequest;
import org.journeymaps.wiki.CommentLine;
import org.journeymaps.wiki.CommentText;
import org.journeymaps.wiki.PageComment;
import org.journeymaps.wiki.PageComments;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.People;
import org.journeymaps.wiki.Reader;

/** What people say about maps, in the name of the running request's reader. */
public final class Discussions {

    /** The longest comment, in characters as Confluence keeps it. */
    public static final int LONGEST = 10_000;

    private static final String TEXT = "text";

    private final MapsInPages maps;
    private final CommentLinks links;
    private final PageComments comments;
    private final Fragments fragments;
    private final Threads threads;
    private final Pages pages;
    private final People people;
    private final Reader reader;

    Discussions(
            MapsInPages maps,
            CommentLinks links,
            PageComments comments,
            Fragments fragments,
            Pages pages,
            People people,
            Reader reader) {
        this.maps = maps;
        this.links = links;
        this.fragments = fragments;
        this.comments = comments;
        this.threads = new Threads(comments, links);
        this.pages = pages;
        this.people = people;
        this.reader = reader;
    }

    /**
     * What comes of a request.
     *
     * @param thread the thread as it is now; empty when nothing is left of it
     * @param token how much of the map a browser has heard of that puts in the fragments
     * @param fragments what is to be drawn again
     */
    public record Outcome(Optional<CommentThread> thread, FeedToken token, int openThreads, List<Fragment> fragments) {}

    /** All that is said about a map. Nothing is written. */
    public Discussion of(MapOnPage map) {
        StoredMap stored = maps.shown(map);
        Names names = new Names(people, reader.words());
        ThreadViews views = views(stored, names);
        return new Discussion(
                map.page().mayComment(),
                reader.userKey(),
                names.of(reader.userKey()),
                found(stored).stream().map(views::of).toList());
    }

    /**
     * Comments on a map, or answers a comment. The same request again is answered like the first one.
     *
     * @param map from {@link MapsInPages#forCommenter}
     */
    public Outcome add(MapOnPage map, CommentRequest request) {
        StoredMap stored = settled(map);
        int mapId = stored.head().id();
        String clientId = request.clientId().isEmpty() ? UUID.randomUUID().toString() : request.clientId();
        Optional<CommentLink> earlier = links.byClient(mapId, clientId);
        if (earlier.isEmpty()) {
            earlier = Optional.of(added(stored, request, clientId));
        }
        return outcome(map, stored, earlier.get().comment());
    }

    private CommentLink added(StoredMap stored, CommentRequest request, String clientId) {
        Optional<Threads.Found> answered = request.parent().isEmpty()
                ? Optional.empty()
                : Optional.of(found(stored).stream()
                        .filter(thread -> thread.comments().stream()
                                .anyMatch(each -> Long.toString(each.id()).equals(request.parent())))
                        .findFirst()
                        .orElseThrow(() -> refused(Reason.PARENT_GONE, "parent")));
        PartId part = answered.map(thread -> thread.link().part()).orElse(request.part());
        String line = answered.isPresent() ? "" : line(stored, part);
        String storage = storage(line, request.text());
        long parent = answered.isPresent() ? Long.parseLong(request.parent()) : 0;
        int mapId = stored.head().id();
        try {
            return pages.together(() -> {
                long id = comments.add(stored.head().address().contentId(), parent, storage);
                CommentLink link = CommentLink.open(id, parent, part);
                note(stored, link);
                links.keep(mapId, link, clientId);
                return link;
            });
        } catch (RuntimeException e) {
            return links.byClient(mapId, clientId).orElseThrow(() -> e);
        }
    }

    /** Gives a comment another text, below the line with which it begins. */
    public Outcome change(MapOnPage map, String id, String text) {
        StoredMap stored = settled(map);
        PageComment comment = comment(stored, id);
        String line =
                CommentLine.of(comment.storage()).map(CommentLine::storage).orElse("");
        String storage = storage(line, text);
        require(() -> comments.change(comment.id(), storage));
        return outcome(map, stored, comment.id());
    }

    /** Deletes a comment for good. What answered the first comment of a thread has threads of its own from then on. */
    public Outcome delete(MapOnPage map, String id) {
        StoredMap stored = settled(map);
        Threads.Found thread = thread(stored, id);
        long comment = Long.parseLong(id);
        require(() -> comments.delete(comment));
        links.forget(comment);
        long left = thread.link().comment() == comment ? 0 : thread.link().comment();
        return outcome(map, stored, left);
    }

    /** Says that a thread is settled, or that it is not after all. */
    public Outcome resolve(MapOnPage map, String id, boolean resolved) {
        StoredMap stored = settled(map);
        CommentLink link = thread(stored, id).link();
        if (link.isResolved() != resolved) {
            CommentLink after =
                    resolved ? link.resolved(System.currentTimeMillis(), reader.userKey()) : link.resolved(0, null);
            pages.together(() -> {
                note(stored, after);
                links.resolve(stored.head().id(), after);
                return after;
            });
        }
        return outcome(map, stored, link.comment());
    }

    /**
     * Notes that the reader has read all that was said up to a moment. Nothing is kept of an anonymous reader.
     *
     * @param map from {@link MapsInPages#forMarker}
     */
    public void see(MapOnPage map, long at) {
        StoredMap stored = settled(map);
        String userKey = reader.userKey();
        if (userKey != null) {
            links.see(stored.head().id(), userKey, Math.min(at, System.currentTimeMillis()));
        }
    }

    /** The map with rows, and with rows for all comments that are found to be about it. */
    private StoredMap settled(MapOnPage map) {
        StoredMap stored = maps.settled(map);
        threads.keep(stored.head().id(), found(stored));
        return stored;
    }

    private List<Threads.Found> found(StoredMap map) {
        return threads.of(
                map.head().address().contentId(),
                map.head().address().key(),
                map.head().id());
    }

    private Threads.Found thread(StoredMap map, String comment) {
        return found(map).stream()
                .filter(thread -> thread.comments().stream()
                        .anyMatch(each -> Long.toString(each.id()).equals(comment)))
                .findFirst()
                .orElseThrow(() -> refused(Reason.NO_SUCH_COMMENT, ""));
    }

    private PageComment comment(StoredMap map, String id) {
        return thread(map, id).comments().stream()
                .filter(each -> Long.toString(each.id()).equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** @param comment one of the thread that is answered */
    private Outcome outcome(MapOnPage map, StoredMap before, long comment) {
        MapOnPage after = maps.forReader(map.page().id(), map.key());
        StoredMap now = maps.shown(after);
        ThreadViews views = views(now, new Names(people, reader.words()));
        FeedToken known =
                new FeedToken(now.revision(), Optional.of(before.head().stamps()));
        return new Outcome(
                found(now).stream()
                        .filter(thread -> thread.has(comment))
                        .findFirst()
                        .map(views::of),
                FeedToken.now(now.revision(), now.head().stamps()),
                links.open(now.head().id()).size(),
                fragments.since(known, now, after));
    }

    private ThreadViews views(StoredMap map, Names names) {
        String userKey = reader.userKey();
        long seen = userKey == null ? 0 : links.seen(map.head().id(), userKey);
        return new ThreadViews(
                comments, map.head().address().contentId(), map.content(), reader.words(), names, userKey, seen);
    }

    private String line(StoredMap map, PartId part) {
        return views(map, new Names(people, reader.words()))
                .line(map.head().address().key(), part)
                .map(CommentLine::storage)
                .orElseThrow(() -> refused(Reason.UNKNOWN_PART, part.type().key()));
    }

    private String storage(String line, String marks) {
        if (marks.length() > LONGEST) {
            throw refused(Reason.COMMENT_TOO_LONG, TEXT);
        }
        CommentText text = CommentText.of(marks);
        if (text.storage().isEmpty()) {
            throw refused(Reason.COMMENT_EMPTY, TEXT);
        }
        text.mentioned().stream()
                .filter(key -> people.name(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new RefusedException(Reason.UNKNOWN_PERSON, TEXT, key);
                });
        String storage = line + text.storage();
        if (storage.length() > LONGEST) {
            throw refused(Reason.COMMENT_TOO_LONG, TEXT);
        }
        return storage;
    }

    private void note(StoredMap map, CommentLink link) {
        comments.note(link.comment(), new Note(map.head().address().key(), link).text());
    }

    private void require(Supplier<Boolean> work) {
        if (!pages.together(work)) {
            throw refused(Reason.NOT_YOUR_COMMENT, "");
        }
    }

    private static RefusedException refused(Reason reason, String field) {
        return new RefusedException(reason, field, "");
    }
}
