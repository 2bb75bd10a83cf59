package com.atlassian.confluence.core;

// Source: Javadoc Confluence, com.atlassian.confluence.core.DefaultSaveContext.
public class DefaultSaveContext implements SaveContext {
    public DefaultSaveContext() {}

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {}
}
