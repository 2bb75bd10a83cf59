package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence.
public class PageCreateEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageCreateEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
