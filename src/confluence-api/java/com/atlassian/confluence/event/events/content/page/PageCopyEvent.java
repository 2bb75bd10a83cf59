package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence.
public class PageCopyEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    private final transient Page destination;

    public PageCopyEvent(Object source, Page origin, Page destination, boolean suppressNotifications) {
        super(source, origin, suppressNotifications);
        this.destination = destination;
    }

    public Page getOrigin() {
        return getPage();
    }

    public Page getDestination() {
        return destination;
    }
}
