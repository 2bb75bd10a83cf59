package org.journeymaps.testing;

import com.atlassian.confluence.pages.Page;

/** A page of which only the content id is known. */
public final class PageWithId extends Page {

    private final long id;

    public PageWithId(long id) {
        this.id = id;
    }

    @Override
    public long getId() {
        return id;
    }
}
