package com.atlassian.confluence.core;

import com.atlassian.confluence.renderer.PageContext;

// Source: Javadoc Confluence 5.0.3; called by atlassian-labs Slack app on 10.0.
public abstract class ContentEntityObject extends AbstractVersionedEntityObject {
    public abstract String getType();

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public void setTitle(String title) {
        throw new UnsupportedOperationException();
    }

    public String getDisplayTitle() {
        throw new UnsupportedOperationException();
    }

    public String getBodyAsString() {
        throw new UnsupportedOperationException();
    }

    public void setBodyAsString(String body) {
        throw new UnsupportedOperationException();
    }

    public String getVersionComment() {
        throw new UnsupportedOperationException();
    }

    public void setVersionComment(String versionComment) {
        throw new UnsupportedOperationException();
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    public boolean isDeleted() {
        throw new UnsupportedOperationException();
    }

    public boolean isDraft() {
        throw new UnsupportedOperationException();
    }

    public boolean isCurrent() {
        throw new UnsupportedOperationException();
    }

    public PageContext toPageContext() {
        return new PageContext(this);
    }
}
