package com.atlassian.confluence.core;

// Source: Javadoc Confluence, com.atlassian.confluence.core.AbstractVersionedEntityObject.
public class AbstractVersionedEntityObject extends ConfluenceEntityObject implements Versioned {
    @Override
    public int getVersion() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isLatestVersion() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Versioned getLatestVersion() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isNew() {
        throw new UnsupportedOperationException();
    }
}
