package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.journeymaps.wiki.PageComment;
import org.journeymaps.wiki.PageComments;
import org.jspecify.annotations.Nullable;

/** The comments of the pages of a {@link FakeWiki}. Authors may change and delete theirs; what answers a deleted comment moves up. */
public final class FakeComments implements PageComments {

    private record Kept(
            long id, long page, long parent, @Nullable String author, int version, String storage) {

        Kept with(long newParent, int newVersion, String newStorage) {
            return new Kept(id, page, newParent, author, newVersion, newStorage);
        }
    }

    private static final AtomicLong IDS = new AtomicLong(100);

    private final FakeWiki wiki;
    private final Map<Long, Kept> comments = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();

    public FakeComments(FakeWiki wiki) {
        this.wiki = wiki;
    }

    /** Forgets what the app noted, as an export that carries no properties does. */
    public void loseNotes() {
        notes.clear();
    }

    /** How many comments there are on all pages. */
    public int count() {
        return comments.size();
    }

    @Override
    public List<PageComment> of(long pageId) {
        return comments.values().stream()
                .filter(comment -> comment.page() == pageId)
                .sorted(Comparator.comparingLong(Kept::id))
                .<PageComment>map(Shown::new)
                .toList();
    }

    @Override
    public long add(long pageId, long parent, String storage) {
        long id = IDS.incrementAndGet();
        comments.put(id, new Kept(id, pageId, parent, wiki.userKey(), 1, storage));
        return id;
    }

    @Override
    public boolean change(long id, String storage) {
        Kept comment = comments.get(id);
        if (comment == null || !new Shown(comment).mayEdit()) {
            return false;
        }
        comments.put(id, comment.with(comment.parent(), comment.version() + 1, storage));
        return true;
    }

    @Override
    public boolean delete(long id) {
        Kept comment = comments.get(id);
        if (comment == null || !new Shown(comment).mayDelete()) {
            return false;
        }
        comments.remove(id);
        for (Kept answer : new ArrayList<>(comments.values())) {
            if (answer.parent() == id) {
                comments.put(answer.id(), answer.with(comment.parent(), answer.version(), answer.storage()));
            }
        }
        return true;
    }

    @Override
    public void note(long id, String note) {
        notes.put(id, note);
    }

    @Override
    public Function<String, Optional<String>> html(long pageId) {
        return Optional::of;
    }

    private final class Shown implements PageComment {

        private final Kept comment;

        private Shown(Kept comment) {
            this.comment = comment;
        }

        @Override
        public long id() {
            return comment.id();
        }

        @Override
        public long parent() {
            return comment.parent();
        }

        @Override
        public @Nullable String authorKey() {
            return comment.author();
        }

        @Override
        public long writtenAt() {
            return 1_000 * comment.id();
        }

        @Override
        public boolean isEdited() {
            return comment.version() > 1;
        }

        @Override
        public String storage() {
            return comment.storage();
        }

        @Override
        public String address() {
            return "/comment-" + comment.id();
        }

        @Override
        public boolean mayEdit() {
            return comment.author() != null && comment.author().equals(wiki.userKey());
        }

        @Override
        public boolean mayDelete() {
            return mayEdit();
        }

        @Override
        public Optional<String> note() {
            return Optional.ofNullable(notes.get(comment.id()));
        }
    }
}
