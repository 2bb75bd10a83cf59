package org.wikihost.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.PageChanges;

/** Finds pages for apps, without a check of permissions. */
final class HostPageManager extends HostContentEntityManager implements PageManager {
    private final Contents contents;

    HostPageManager(PageChanges pages, Contents contents, CurrentUser currentUser) {
        super(pages, contents, currentUser);
        this.contents = contents;
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
}
