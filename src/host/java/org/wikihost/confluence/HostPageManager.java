package org.wikihost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.PageChanges;
import org.wikihost.wiki.PageEdit;

/** Reads content and saves new versions of pages for apps, without a check of permissions. */
final class HostPageManager implements PageManager {
    private final PageChanges pages;
    private final Contents contents;
    private final CurrentUser currentUser;

    HostPageManager(PageChanges pages, Contents contents, CurrentUser currentUser) {
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

    @Override
    public @Nullable AbstractPage getAbstractPage(long id) {
        return contents.page(id);
    }

    @Override
    public @Nullable Page getPage(long id) {
        return contents.page(id);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String title) {
        return contents.page(spaceKey, title);
    }

    /** Saves by the current user. A save without notifications is a minor edit. */
    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, @Nullable SaveContext saveContext) {
        if (!(current instanceof HostPage page)) {
            throw new IllegalArgumentException("Only pages have versions: " + current.getType());
        }
        modification.modify(current);
        boolean quiet = saveContext != null && saveContext.isSuppressNotifications();
        PageEdit edit = new PageEdit(page.getVersion() + 1, page.getTitle(), page.getBodyAsString(), "", quiet);
        page.refresh(pages.update(currentUser.get(), page.getId(), edit, quiet));
    }
}
