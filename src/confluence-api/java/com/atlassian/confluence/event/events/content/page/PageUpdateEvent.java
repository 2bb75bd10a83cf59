package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence.
public class PageUpdateEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    private final transient AbstractPage originalPage;

    public PageUpdateEvent(Object source, Page page, AbstractPage originalPage, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
        this.originalPage = originalPage;
    }

    public AbstractPage getOriginalPage() {
        return originalPage;
    }
}
