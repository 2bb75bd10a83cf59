package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.ConfluenceEvent;

// Source: Javadoc Confluence 5.4 and 8.5.7 (constructor); called by atlassian-labs Slack app on 10.0.
public abstract class ContentEvent extends ConfluenceEvent {
    private static final long serialVersionUID = 1L;

    private final boolean suppressNotifications;

    protected ContentEvent(Object source, OperationContext<?> context) {
        super(source);
        this.suppressNotifications = context != null && context.isSuppressNotifications();
    }

    public abstract ContentEntityObject getContent();

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
