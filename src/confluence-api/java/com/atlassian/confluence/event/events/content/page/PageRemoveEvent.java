package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence.
public class PageRemoveEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageRemoveEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
