package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

// Source: Javadoc Confluence; called by atlassian-labs Slack app on 10.0.
public class Comment extends ContentEntityObject {
    public Comment() {}

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    public ContentEntityObject getContainer() {
        throw new UnsupportedOperationException();
    }

    public Comment getParent() {
        throw new UnsupportedOperationException();
    }
}
