package com.atlassian.confluence.core;

// Source: Javadoc Confluence.
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
