package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/**
 * Pages as a user may read and change them. A null user is an anonymous reader. A page that the user may not view is not found
 * ({@link NotFoundException}); a change that the user may not make is {@link NotPermittedException}; while the wiki is read-only every
 * change is {@link ReadOnlyModeException}. Bodies that are not well-formed are refused with
 * {@link org.wikihost.storageformat.StorageFormatException}.
 */
public final class Pages {
    private final Database database;
    private final PageRows rows;
    private final PageChanges changes;
    private final PageExtras extras;
    private final Spaces spaces;
    private final Permissions permissions;
    private final Listeners listeners;

    Pages(
            Database database,
            PageRows rows,
            PageChanges changes,
            PageExtras extras,
            Spaces spaces,
            Permissions permissions,
            Listeners listeners) {
        this.database = database;
        this.rows = rows;
        this.changes = changes;
        this.extras = extras;
        this.spaces = spaces;
        this.permissions = permissions;
        this.listeners = listeners;
    }

    /** A current or trashed page, or an old version by its own id. */
    public Page get(@Nullable User user, long id) {
        return rows.find(id)
                .filter(page -> page.status() != PageStatus.DRAFT && permissions.canView(user, page))
                .orElseThrow(() -> new NotFoundException("There is no page with the id " + id + " that you may view."));
    }

    /** Like {@link #get}, and a draft by its own id. */
    Page getOrDraft(@Nullable User user, long id) {
        return changes.find(id)
                .filter(page -> permissions.canView(user, page))
                .orElseThrow(() -> new NotFoundException("There is no page with the id " + id + " that you may view."));
    }

    /** The current page with that title, whatever the case. */
    public Optional<Page> find(@Nullable User user, String spaceKey, String title) {
        return rows.findCurrent(spaceKey, title).filter(page -> permissions.canView(user, page));
    }

    /** Pages right under the page, in order. */
    public List<PageSummary> children(@Nullable User user, long id) {
        return permissions.visible(user, changes.children(get(user, id)));
    }

    /** All current pages of the space that the user may view, parents before children, siblings in order. */
    public List<PageSummary> tree(@Nullable User user, String spaceKey) {
        Space space = spaces.get(user, spaceKey);
        Map<OptionalLong, List<PageSummary>> byParent = new HashMap<>();
        for (PageSummary page : permissions.visible(user, rows.ofSpace(space.id(), PageStatus.CURRENT))) {
            byParent.computeIfAbsent(page.parentId(), parent -> new ArrayList<>())
                    .add(page);
        }
        List<PageSummary> tree = new ArrayList<>();
        collect(OptionalLong.empty(), byParent, tree);
        return Collections.unmodifiableList(tree);
    }

    private static void collect(
            OptionalLong parent, Map<OptionalLong, List<PageSummary>> byParent, List<PageSummary> tree) {
        for (PageSummary page : byParent.getOrDefault(parent, List.of())) {
            tree.add(page);
            collect(OptionalLong.of(page.id()), byParent, tree);
        }
    }

    /** From the top of the tree to the parent. */
    public List<PageSummary> ancestors(@Nullable User user, Page page) {
        Map<Long, PageSummary> found = new HashMap<>();
        rows.summaries(page.ancestors()).forEach(ancestor -> found.put(ancestor.id(), ancestor));
        return permissions.visible(
                user,
                page.ancestors().stream()
                        .map(found::get)
                        .filter(ancestor -> ancestor != null)
                        .toList());
    }

    /** Current pages of all spaces, latest change first. Looks at twenty times as many pages as asked for. */
    public List<PageSummary> recentlyUpdated(@Nullable User user, int limit) {
        return permissions.visible(user, rows.recentlyUpdated(limit * 20)).stream()
                .limit(limit)
                .toList();
    }

    /** Newest first. */
    public List<PageVersion> history(@Nullable User user, long id) {
        return rows.history(get(user, id).latestId());
    }

    /** The page as it was in that version. */
    public Page version(@Nullable User user, long id, int version) {
        Page page = get(user, get(user, id).latestId());
        return page.version() == version
                ? page
                : rows.version(page.id(), version)
                        .orElseThrow(() -> new NotFoundException("The page has no version " + version + "."));
    }

    /** Pages in the trash of the space, in the order of their old places. Space administrators only. */
    public List<PageSummary> trash(@Nullable User user, String spaceKey) {
        Space space = administered(user, spaceKey);
        return rows.ofSpace(space.id(), PageStatus.TRASHED);
    }

    /** Creates a page as the last child of its parent. */
    public Page create(@Nullable User user, NewPage page) {
        requireCreate(user, page.spaceKey(), page.parentId());
        return changes.create(user, page, false);
    }

    /** @throws VersionConflictException when {@code edit.version()} is not the current version plus one */
    public Page update(@Nullable User user, long id, PageEdit edit) {
        require(user, get(user, id), permissions::canEdit, "edit");
        return changes.update(user, id, edit, false);
    }

    /** Moves the page with all pages under it. */
    public Page move(@Nullable User user, long id, MoveTarget target) {
        Page page = require(user, get(user, id), permissions::canEdit, "move");
        if (target instanceof MoveTarget.TopOf top) {
            requireCreate(user, top.spaceKey(), OptionalLong.empty());
        } else {
            Page other = get(user, otherPage(target));
            requireCreate(user, other.spaceKey(), OptionalLong.empty());
            if (other.spaceId() != page.spaceId()) {
                require(user, page, permissions::canDelete, "move to another space");
            }
        }
        return changes.move(page, target);
    }

    /** Copies the page alone. Restrictions are not copied, as in Confluence. */
    public Page copy(@Nullable User user, long id, CopyRequest request) {
        Page origin = get(user, id);
        requireCreate(user, request.spaceKey(), request.parentId());
        return database.inTransaction(() -> {
            NewPage target = new NewPage(request.spaceKey(), request.parentId(), request.title(), origin.body());
            Page copy = changes.insert(user, target);
            extras.copy(origin.latestId(), copy.id(), request);
            listeners.tell(new WikiEvent.PageCreated(copy, false));
            listeners.tell(new WikiEvent.PageCopied(origin, copy));
            return copy;
        });
    }

    /** Puts the page in the trash; its children move up to its parent. */
    public void trash(@Nullable User user, long id) {
        changes.trash(require(user, get(user, id), permissions::canDelete, "delete"));
    }

    /** Brings a page back from the trash, to the top of the space when its parent is gone. Space administrators only. */
    public Page restore(@Nullable User user, long id) {
        return changes.restore(trashed(user, id));
    }

    /** Removes a page from the trash for ever. Space administrators only. */
    public void purge(@Nullable User user, long id) {
        changes.purge(trashed(user, id));
    }

    /** Writes the body and title of an old version as a new version. */
    public Page restoreVersion(@Nullable User user, long id, int version, String message) {
        Page old = version(user, id, version);
        Page current = get(user, old.latestId());
        return update(user, current.id(), new PageEdit(current.version() + 1, old.title(), old.body(), message, false));
    }

    void requireCreate(@Nullable User user, String spaceKey, OptionalLong parentId) {
        Space space = spaces.get(user, spaceKey);
        if (!permissions.canCreatePage(user, space)) {
            throw new NotPermittedException("You may not add pages to the space " + space.key() + ".");
        }
        parentId.ifPresent(parent -> get(user, parent));
    }

    private Page trashed(@Nullable User user, long id) {
        Page page = get(user, id);
        if (page.status() != PageStatus.TRASHED || !page.isLatest()) {
            throw new InvalidRequestException("The page is not in the trash.");
        }
        administered(user, page.spaceKey());
        return page;
    }

    private Space administered(@Nullable User user, String spaceKey) {
        Space space = spaces.get(user, spaceKey);
        if (!permissions.canAdminister(user, space)) {
            throw new NotPermittedException("You may not administer the space " + space.key() + ".");
        }
        return space;
    }

    private static Page require(
            @Nullable User user, Page page, BiPredicate<@Nullable User, Page> permission, String action) {
        if (!permission.test(user, page)) {
            throw new NotPermittedException("You may not " + action + " the page " + page.title() + ".");
        }
        return page;
    }

    private static long otherPage(MoveTarget target) {
        if (target instanceof MoveTarget.Under under) {
            return under.pageId();
        }
        return target instanceof MoveTarget.Before before ? before.pageId() : ((MoveTarget.After) target).pageId();
    }
}
