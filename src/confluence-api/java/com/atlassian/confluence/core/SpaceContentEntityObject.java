package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

// Source: Javadoc Confluence; called by atlassian-labs Slack app on 10.0.
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public Space getSpace() {
        throw new UnsupportedOperationException();
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException();
    }
}
