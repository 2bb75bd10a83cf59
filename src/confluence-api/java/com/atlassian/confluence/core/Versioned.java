package com.atlassian.confluence.core;

// Source: Javadoc Confluence 6.5.1.
public interface Versioned {
    int getVersion();

    boolean isLatestVersion();

    Versioned getLatestVersion();

    boolean isNew();
}
