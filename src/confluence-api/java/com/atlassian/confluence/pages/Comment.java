package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

// Source: Javadoc Confluence, com.atlassian.confluence.pages.Comment; called by atlassian-slack-integration-server on
// 10.0.
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
