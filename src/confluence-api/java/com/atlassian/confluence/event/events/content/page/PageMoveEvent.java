package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence.
public class PageMoveEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageMoveEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
