package com.atlassian.event;

import java.util.EventObject;

// Source: Javadoc Confluence of atlassian-event.
public abstract class Event extends EventObject {
    private static final long serialVersionUID = 1L;

    private final long timestamp = System.currentTimeMillis();

    protected Event(Object source) {
        super(source);
    }

    public long getTimestamp() {
        return timestamp;
    }
}
