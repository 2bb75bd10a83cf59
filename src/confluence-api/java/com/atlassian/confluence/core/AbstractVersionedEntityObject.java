package com.atlassian.confluence.core;

// Source: Javadoc Confluence 6.5.1.
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject implements Versioned {
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
