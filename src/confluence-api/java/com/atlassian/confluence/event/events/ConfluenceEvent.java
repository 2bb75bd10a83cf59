package com.atlassian.confluence.event.events;

import com.atlassian.event.Event;

// Source: Javadoc Confluence 5.4.
public abstract class ConfluenceEvent extends Event {
    private static final long serialVersionUID = 1L;

    protected ConfluenceEvent(Object source) {
        super(source);
    }
}
