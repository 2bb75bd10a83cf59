package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence.
public class PageTrashedEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageTrashedEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
