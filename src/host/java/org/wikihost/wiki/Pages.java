package org.wikihost.wiki;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pages as a user may read and change them. A null user is an anonymous reader. A page that the user may not view is not found
 * ({@link NotFoundException}); a change that the user may not make is {@link NotPermittedException}; while the wiki is read-only every
 * change is {@link ReadOnlyModeException}. Bodies that are not well-formed are refused with
 * {@link org.wikihost.storageformat.StorageFormatException}.
 */
public interface Pages {
    /** A current or trashed page, or an old version by its own id. */
    Page get(@Nullable User user, long id);

    /** The current page with that title, whatever the case. */
    Optional<Page> find(@Nullable User user, String spaceKey, String title);

    /** Pages right under the page, in order. */
    List<PageSummary> children(@Nullable User user, long id);

    /** All current pages of the space that the user may view, parents before children, siblings in order. */
    List<PageSummary> tree(@Nullable User user, String spaceKey);

    /** From the top of the tree to the parent. */
    List<PageSummary> ancestors(@Nullable User user, Page page);

    /** Current pages of all spaces, latest change first. */
    List<PageSummary> recentlyUpdated(@Nullable User user, int limit);

    /** Newest first. */
    List<PageVersion> history(@Nullable User user, long id);

    /** The page as it was in that version. */
    Page version(@Nullable User user, long id, int version);

    /** Pages in the trash of the space, title order. Space administrators only. */
    List<PageSummary> trash(@Nullable User user, String spaceKey);

    Page create(@Nullable User user, NewPage page);

    /** @throws VersionConflictException when {@code edit.version()} is not the current version plus one */
    Page update(@Nullable User user, long id, PageEdit edit);

    /** Moves the page with all pages under it. */
    Page move(@Nullable User user, long id, MoveTarget target);

    /** Copies the page alone. */
    Page copy(@Nullable User user, long id, CopyRequest request);

    /** Puts the page in the trash; its children move up to its parent. */
    void trash(@Nullable User user, long id);

    /** Brings a page back from the trash, to the top of the space when its parent is gone. Space administrators only. */
    Page restore(@Nullable User user, long id);

    /** Removes a page from the trash for ever. Space administrators only. */
    void purge(@Nullable User user, long id);

    /** Writes the body and title of an old version as a new version. */
    Page restoreVersion(@Nullable User user, long id, int version, String message);
}
