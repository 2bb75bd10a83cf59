package org.wikihost.wiki;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;
import org.wikihost.storageformat.StorageText;

/**
 * What is written but not published: new pages, and the next version of pages that are there. Whoever may edit the page, or add pages to
 * the space, shares its one draft; nobody else finds it. Refuses as {@link Pages} does.
 */
public final class Drafts {
    private static final int MAX_TITLE = 255;

    private final Database database;
    private final DraftRows rows;
    private final PageChanges changes;
    private final Pages pages;
    private final Permissions permissions;
    private final ContentIds ids;
    private final Settings settings;
    private final Clock clock;
    private final StorageText storage = new StorageText();

    Drafts(
            Database database,
            DraftRows rows,
            PageChanges changes,
            Pages pages,
            Permissions permissions,
            ContentIds ids,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.changes = changes;
        this.pages = pages;
        this.permissions = permissions;
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins a new page, which keeps its content id when it is published. Its title may be empty and may be taken. */
    public Page create(@Nullable User user, NewPage page) {
        pages.requireCreate(user, page.spaceKey(), page.parentId());
        return changes.insertDraft(user, checked(page));
    }

    /**
     * The draft of a page's next version. It is begun with the page's text when there is none; one that nobody has changed follows the
     * page.
     */
    public Page open(@Nullable User user, long pageId) {
        settings.requireWritable();
        Page page = pages.get(user, pageId);
        requireEdit(user, page);
        return database.inTransaction(() -> {
            rows.lock(page.id());
            Optional<Page> before = rows.ofPage(page.id());
            if (before.filter(draft -> draft.version() == page.version() || isChanged(page, draft))
                    .isPresent()) {
                return before.get();
            }
            Page begun = begun(before.map(Page::id).orElseGet(() -> ids.next("page")), page, user);
            if (before.isEmpty()) {
                rows.insert(begun);
            } else {
                rows.update(begun);
            }
            return begun;
        });
    }

    /** The draft with this content id, or the one that the page with this id has. */
    public Page get(@Nullable User user, long id) {
        return rows.ofPage(id)
                .or(() -> changes.find(id).filter(page -> page.status() == PageStatus.DRAFT))
                .filter(draft -> permissions.canView(user, draft))
                .orElseThrow(
                        () -> new NotFoundException("There is no draft with the id " + id + " that you may view."));
    }

    /** The page that was never published with this content id. */
    public Optional<Page> unpublished(@Nullable User user, long id) {
        return changes.find(id).filter(Page::isUnpublished).filter(draft -> permissions.canView(user, draft));
    }

    /** The draft that the page with this id has, whoever asks. */
    public Optional<Page> ofPage(long pageId) {
        return rows.ofPage(pageId);
    }

    /** Keeps what is written so far; neither the title nor anything else is checked but that the body is well-formed. */
    public Page save(@Nullable User user, long id, String title, String body) {
        settings.requireWritable();
        Page draft = get(user, id);
        storage.check(body);
        Page saved = draft.withText(title(title), body, user == null ? null : user.key(), clock.millis());
        boolean written = draft.isUnpublished() ? changes.saveDraft(saved) : rows.update(saved);
        if (!written) {
            throw new NotFoundException("There is no draft with the id " + id + " any more.");
        }
        return saved;
    }

    /**
     * Publishes a page for the first time, or a new version of a published page, and ends its draft.
     *
     * @param id that of the draft or of the page
     * @throws VersionConflictException when {@code edit.version()} is not 1 for the first time, or not the page's version plus one
     */
    public Page publish(@Nullable User user, long id, PageEdit edit) {
        Optional<Page> unpublished = unpublished(user, id);
        if (unpublished.isPresent()) {
            pages.requireCreate(
                    user, unpublished.get().spaceKey(), unpublished.get().parentId());
            return changes.publish(user, unpublished.get(), edit);
        }
        Page page = pages.getOrDraft(user, id);
        return database.inTransaction(() -> {
            Page updated = pages.update(user, page.latestId(), edit);
            rows.deleteOfPage(updated.id());
            return updated;
        });
    }

    /** Throws the draft away: a page that was never published is gone, a published one stays as it is. */
    public void discard(@Nullable User user, long id) {
        settings.requireWritable();
        Page draft = get(user, id);
        if (draft.isUnpublished()) {
            changes.deleteDraft(draft);
        } else {
            rows.deleteOfPage(draft.latestId());
        }
    }

    private boolean isChanged(Page page, Page draft) {
        return changes.version(page, draft.version())
                .filter(base ->
                        base.title().equals(draft.title()) && base.body().equals(draft.body()))
                .isEmpty();
    }

    private Page begun(long id, Page page, @Nullable User user) {
        String author = user == null ? null : user.key();
        long now = clock.millis();
        return page.draft(id, author, now);
    }

    private void requireEdit(@Nullable User user, Page page) {
        if (!permissions.canEdit(user, page)) {
            throw new NotPermittedException("You may not edit the page " + page.title() + ".");
        }
    }

    private NewPage checked(NewPage page) {
        storage.check(page.body());
        return new NewPage(page.spaceKey(), page.parentId(), title(page.title()), page.body());
    }

    private static String title(String title) {
        String trimmed = title.strip();
        if (trimmed.length() > MAX_TITLE) {
            throw new InvalidRequestException("A title has at most " + MAX_TITLE + " characters.");
        }
        return trimmed;
    }
}
