package org.wikihost.confluence;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.core.VersionHistorySummary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.wikihost.wiki.PageChanges;
import org.wikihost.wiki.PageEdit;
import org.wikihost.wiki.VersionConflictException;

/** Reads content and saves new versions of pages for apps, without a check of permissions. */
class HostContentEntityManager implements ContentEntityManager {
    private final PageChanges pages;
    private final Contents contents;
    private final CurrentUser currentUser;

    HostContentEntityManager(PageChanges pages, Contents contents, CurrentUser currentUser) {
        this.pages = pages;
        this.contents = contents;
        this.currentUser = currentUser;
    }

    @Override
    public @Nullable ContentEntityObject getById(long id) {
        HostPage page = contents.page(id);
        if (page != null) {
            return page;
        }
        HostComment comment = contents.comment(id);
        return comment != null ? comment : contents.attachment(id);
    }

    /** The page in that version, null when it has none; comments and attachments have no others. */
    @Override
    public @Nullable ContentEntityObject getOtherVersion(ContentEntityObject ceo, int version) {
        return versioned(ceo)
                .flatMap(page -> pages.version(page, version))
                .map(contents::page)
                .orElse(null);
    }

    @Override
    public @Nullable ContentEntityObject getPreviousVersion(ContentEntityObject ceo) {
        return versioned(ceo).stream()
                .flatMap(page -> pages.history(page).stream().filter(line -> line.version() < page.version()))
                .findFirst()
                .map(line -> contents.page(line.id()))
                .orElse(null);
    }

    /** All versions, the current one first, without their texts. */
    @Override
    public List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject ceo) {
        return versioned(ceo).stream()
                .flatMap(page -> pages.history(page).stream())
                .map(line -> new VersionHistorySummary(
                        line.id(),
                        line.version(),
                        contents.user(line.author()),
                        Contents.date(line.when()),
                        line.message().isEmpty() ? null : line.message()))
                .toList();
    }

    /**
     * Saves by the current user. A save without notifications is a minor edit. The version comment is the one that the modification
     * sets, never that of the version before.
     *
     * @throws OptimisticLockingFailureException when the page was saved by somebody else since {@code current} was read
     */
    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, @Nullable SaveContext saveContext) {
        if (!(current instanceof HostPage page)) {
            throw new IllegalArgumentException("Only pages have versions: " + current.getType());
        }
        page.startNewVersion();
        modification.modify(current);
        boolean quiet = saveContext != null && saveContext.isSuppressNotifications();
        String comment = page.getVersionComment();
        PageEdit edit = new PageEdit(
                page.getVersion() + 1, page.getTitle(), page.getBodyAsString(), comment == null ? "" : comment, quiet);
        try {
            page.refresh(pages.update(currentUser.get(), page.getId(), edit, quiet));
        } catch (VersionConflictException e) {
            throw new OptimisticLockingFailureException(e.getMessage(), e);
        }
    }

    private static Optional<org.wikihost.wiki.Page> versioned(ContentEntityObject ceo) {
        return ceo instanceof HostPage page ? Optional.of(page.page()) : Optional.empty();
    }
}
