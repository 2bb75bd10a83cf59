package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

// Source: Javadoc Confluence.
public class SpaceRemoveEvent extends SpaceEvent {
    private static final long serialVersionUID = 1L;

    public SpaceRemoveEvent(Object source, Space space) {
        super(source, space);
    }
}
