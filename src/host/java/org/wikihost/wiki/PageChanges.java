package org.wikihost.wiki;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.wikihost.database.Database;
import org.wikihost.storageformat.StorageText;

/**
 * Pages without any check of permissions, for the managers that apps call: Confluence's managers leave that check to their caller.
 * {@link Pages} is what screens and REST use. Everything here happens in one transaction and refuses in read-only mode.
 */
public final class PageChanges {
    private static final int MAX_TITLE = 255;
    private static final int MAX_MESSAGE = 4000;
    private final Database database;
    private final PageRows rows;
    private final DraftRows drafts;
    private final SpaceRows spaces;
    private final ContentIds ids;
    private final Watches watches;
    private final Settings settings;
    private final Listeners listeners;
    private final Clock clock;
    private final StorageText storage = new StorageText();
    private final AtomicReference<@Nullable Runnable> beforeNextUpdate = new AtomicReference<>();

    PageChanges(
            Database database,
            PageRows rows,
            DraftRows drafts,
            SpaceRows spaces,
            ContentIds ids,
            Watches watches,
            Settings settings,
            Listeners listeners,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.drafts = drafts;
        this.spaces = spaces;
        this.ids = ids;
        this.watches = watches;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** A page in any state, an old version or a draft by its own id. */
    public Optional<Page> find(long id) {
        return rows.find(id).or(() -> drafts.find(id));
    }

    /** The current page with that title, whatever the case. */
    public Optional<Page> find(String spaceKey, String title) {
        return rows.findCurrent(spaceKey, title);
    }

    /** The pages with these ids, in this order, in one query; unknown ids are left out. */
    public List<Page> findAll(List<Long> pageIds) {
        Map<Long, Page> found = rows.findAll(pageIds).stream().collect(Collectors.toMap(Page::id, Function.identity()));
        return pageIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The page, or an old version, as it was in that version; empty when it has no such version. */
    public Optional<Page> version(Page page, int version) {
        return page.version() == version
                ? Optional.of(page)
                : rows.find(page.latestId())
                        .filter(latest -> latest.version() == version)
                        .or(() -> rows.version(page.latestId(), version));
    }

    /** All versions of the page, newest first. */
    public List<PageVersion> history(Page page) {
        return rows.history(page.latestId());
    }

    /** The pages right under the page, in order. */
    public List<PageSummary> children(Page page) {
        return rows.children(page.spaceId(), pathBelow(page));
    }

    /**
     * Creates a page as the last child of its parent.
     *
     * @param quiet true sends no mail
     */
    public Page create(@Nullable User author, NewPage page, boolean quiet) {
        return database.inTransaction(() -> {
            Page created = insert(author, page);
            listeners.tell(new WikiEvent.PageCreated(created, quiet));
            return created;
        });
    }

    /** Does the work once, right before the next new version is written, in the thread that writes it. What it throws refuses the write. */
    public void beforeNextUpdate(Runnable work) {
        beforeNextUpdate.set(work);
    }

    /**
     * Writes a new version and keeps the one before.
     *
     * @param quiet true sends no mail
     * @throws VersionConflictException when {@code edit.version()} is not the current version plus one
     */
    public Page update(@Nullable User author, long id, PageEdit edit, boolean quiet) {
        return database.inTransaction(() -> {
            @Nullable Runnable first = beforeNextUpdate.getAndSet(null);
            if (first != null) {
                first.run();
            }
            Page before = writable(id);
            if (before.version() + 1 != edit.version()) {
                throw conflict(before);
            }
            Page after = write(before, edit, author == null ? null : author.key());
            rows.insertVersion(ids.next("page"), before);
            watches.start(author, id);
            Page old = rows.version(id, before.version()).orElseThrow();
            listeners.tell(new WikiEvent.PageUpdated(after, old, quiet || edit.minorEdit()));
            return after;
        });
    }

    /**
     * Changes title and body of the version that is there, without a trace in the history and without an event.
     *
     * @param version the version that was read
     */
    public Page overwrite(long id, int version, String title, String body) {
        return database.inTransaction(() -> {
            Page before = writable(id);
            if (before.version() != version) {
                throw conflict(before);
            }
            PageEdit same = new PageEdit(version, title, body, before.versionMessage(), before.minorEdit());
            return write(before, same, before.modifier());
        });
    }

    Page move(Page page, MoveTarget target) {
        settings.requireWritable();
        return database.inTransaction(() -> {
            Place place = place(target);
            String below = pathBelow(page);
            if ((place.path() + "/").startsWith(below + "/")) {
                throw new InvalidRequestException("A page cannot be moved under itself.");
            }
            if (place.space().id() != page.spaceId()) {
                List<String> taken =
                        rows.titlesTaken(page.id(), below, place.space().id());
                if (!taken.isEmpty()) {
                    throw titleTaken(taken.get(0), place.space().key());
                }
            }
            rows.shiftFrom(place.space().id(), place.path(), place.position());
            rows.place(page.id(), place.space().id(), place.path(), place.position());
            rows.moveBelow(below, place.space().id(), join(place.path(), page.id()));
            Page moved = rows.find(page.id()).orElseThrow();
            listeners.tell(new WikiEvent.PageMoved(moved));
            return moved;
        });
    }

    void trash(Page page) {
        settings.requireWritable();
        database.inTransaction(() -> {
            rows.setStatus(page, PageStatus.TRASHED);
            rows.moveBelow(pathBelow(page), page.spaceId(), PageRows.path(page.ancestors()));
            listeners.tell(new WikiEvent.PageTrashed(rows.find(page.id()).orElseThrow()));
        });
    }

    Page restore(Page page) {
        settings.requireWritable();
        return database.inTransaction(() -> {
            requireFreeTitle(page.spaceKey(), page.title(), page.id());
            String path = page.parentId().stream()
                    .mapToObj(rows::find)
                    .flatMap(Optional::stream)
                    .filter(parent -> parent.status() == PageStatus.CURRENT && parent.spaceId() == page.spaceId())
                    .map(PageChanges::pathBelow)
                    .findFirst()
                    .orElse("");
            rows.place(page.id(), page.spaceId(), path, rows.nextPosition(page.spaceId(), path));
            rows.setStatus(page, PageStatus.CURRENT);
            Page restored = rows.find(page.id()).orElseThrow();
            listeners.tell(new WikiEvent.PageRestored(restored));
            return restored;
        });
    }

    void purge(Page page) {
        settings.requireWritable();
        database.inTransaction(() -> {
            listeners.tell(new WikiEvent.PageRemoved(page));
            rows.delete(page.id());
        });
    }

    Page insert(@Nullable User author, NewPage page) {
        settings.requireWritable();
        Space space = space(page);
        String title = checkedTitle(page.title());
        storage.check(page.body());
        requireFreeTitle(space.key(), title, 0);
        NewPage checked = new NewPage(space.key(), page.parentId(), title, page.body());
        Page created = blank(space, checked, PageStatus.CURRENT, author);
        try {
            rows.insert(created);
        } catch (DuplicateKeyException e) {
            throw titleTaken(title, space.key());
        }
        watches.start(author, created.id());
        return created;
    }

    /** Keeps a page that is not published: nobody hears of it, its title may be taken. */
    Page insertDraft(@Nullable User author, NewPage page) {
        settings.requireWritable();
        return database.inTransaction(() -> {
            Page draft = blank(space(page), page, PageStatus.DRAFT, author);
            rows.insert(draft);
            return draft;
        });
    }

    /** False when it is published or gone. */
    boolean saveDraft(Page draft) {
        return rows.updateDraft(draft);
    }

    void deleteDraft(Page draft) {
        rows.delete(draft.id());
    }

    /** Makes the page of a draft, as the last child of its parent. */
    Page publish(@Nullable User author, Page draft, PageEdit edit) {
        settings.requireWritable();
        String title = checkedTitle(edit.title());
        storage.check(edit.body());
        if (edit.version() != 1) {
            throw new VersionConflictException("A page that was never published has the version 1.");
        }
        return database.inTransaction(() -> {
            requireFreeTitle(draft.spaceKey(), title, draft.id());
            int position = rows.nextPosition(draft.spaceId(), PageRows.path(draft.ancestors()));
            Page page = draft.withText(title, edit.body(), author == null ? null : author.key(), clock.millis())
                    .published(checkedMessage(edit.message()), position);
            writePublished(page);
            watches.start(author, page.id());
            listeners.tell(new WikiEvent.PageCreated(page, edit.minorEdit()));
            return page;
        });
    }

    private void writePublished(Page page) {
        try {
            if (!rows.publish(page)) {
                throw new NotFoundException("There is no draft with the id " + page.id() + " any more.");
            }
        } catch (DuplicateKeyException e) {
            throw titleTaken(page.title(), page.spaceKey());
        }
    }

    private Space space(NewPage page) {
        return spaces.find(page.spaceKey())
                .orElseThrow(() -> new NotFoundException("There is no space with the key " + page.spaceKey() + "."));
    }

    private Page blank(Space space, NewPage page, PageStatus status, @Nullable User author) {
        List<Long> ancestors = ancestorsUnder(page.parentId(), space);
        long id = ids.next("page");
        int position = rows.nextPosition(space.id(), PageRows.path(ancestors));
        String authorKey = author == null ? null : author.key();
        long now = clock.millis();
        return new Page(
                id,
                id,
                space.id(),
                space.key(),
                ancestors,
                position,
                page.title(),
                status,
                1,
                page.body(),
                authorKey,
                now,
                authorKey,
                now,
                "",
                false);
    }

    private Page write(Page before, PageEdit edit, @Nullable String modifier) {
        String title = checkedTitle(edit.title());
        storage.check(edit.body());
        requireFreeTitle(before.spaceKey(), title, before.id());
        Page after = new Page(
                before.id(),
                before.latestId(),
                before.spaceId(),
                before.spaceKey(),
                before.ancestors(),
                before.position(),
                title,
                before.status(),
                edit.version(),
                edit.body(),
                before.creator(),
                before.created(),
                modifier,
                Math.max(clock.millis(), before.modified() + 1),
                checkedMessage(edit.message()),
                edit.minorEdit());
        try {
            if (!rows.update(after, before.version())) {
                throw conflict(before);
            }
        } catch (DuplicateKeyException e) {
            throw titleTaken(title, before.spaceKey());
        }
        return after;
    }

    private Page writable(long id) {
        settings.requireWritable();
        return rows.find(id)
                .filter(page -> page.status() == PageStatus.CURRENT)
                .orElseThrow(() -> new NotFoundException("There is no current page with the id " + id + "."));
    }

    private List<Long> ancestorsUnder(OptionalLong parentId, Space space) {
        if (parentId.isEmpty()) {
            return List.of();
        }
        Page parent = writable(parentId.getAsLong());
        if (parent.spaceId() != space.id()) {
            throw new InvalidRequestException("The parent page is in another space.");
        }
        List<Long> ancestors = new ArrayList<>(parent.ancestors());
        ancestors.add(parent.id());
        return List.copyOf(ancestors);
    }

    private void requireFreeTitle(String spaceKey, String title, long exceptId) {
        rows.findCurrent(spaceKey, title)
                .filter(other -> other.id() != exceptId)
                .ifPresent(other -> {
                    throw titleTaken(title, other.spaceKey());
                });
    }

    private Place place(MoveTarget target) {
        if (target instanceof MoveTarget.TopOf top) {
            Space space = spaces.find(top.spaceKey())
                    .orElseThrow(() -> new NotFoundException("There is no space with the key " + top.spaceKey() + "."));
            return new Place(space, "", rows.nextPosition(space.id(), ""));
        }
        if (target instanceof MoveTarget.Under under) {
            Page parent = writable(under.pageId());
            String path = pathBelow(parent);
            return new Place(
                    spaces.find(parent.spaceId()).orElseThrow(), path, rows.nextPosition(parent.spaceId(), path));
        }
        boolean after = target instanceof MoveTarget.After;
        Page sibling = writable(after ? ((MoveTarget.After) target).pageId() : ((MoveTarget.Before) target).pageId());
        return new Place(
                spaces.find(sibling.spaceId()).orElseThrow(),
                PageRows.path(sibling.ancestors()),
                sibling.position() + (after ? 1 : 0));
    }

    private static String checkedTitle(String title) {
        String trimmed = title.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_TITLE) {
            throw new InvalidRequestException("A title has 1 to " + MAX_TITLE + " characters.");
        }
        return trimmed;
    }

    private static String checkedMessage(String message) {
        if (message.length() > MAX_MESSAGE) {
            throw new InvalidRequestException("A version message has at most " + MAX_MESSAGE + " characters.");
        }
        return message;
    }

    private static VersionConflictException conflict(Page before) {
        return new VersionConflictException(
                "The page was changed since it was read: its version is " + before.version() + ".");
    }

    private static TitleTakenException titleTaken(String title, String spaceKey) {
        return new TitleTakenException("A page with this title already exists: A page already exists with the title "
                + title + " in the space with key " + spaceKey);
    }

    private static String pathBelow(Page page) {
        return join(PageRows.path(page.ancestors()), page.id());
    }

    private static String join(String path, long id) {
        return path.isEmpty() ? String.valueOf(id) : path + "/" + id;
    }

    private record Place(Space space, String path, int position) {}
}
