package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;

// Source: Javadoc Confluence; called by atlassian-labs Slack app on 10.0.
public class Space extends ConfluenceEntityObject {
    public Space() {}

    public String getKey() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }
}
