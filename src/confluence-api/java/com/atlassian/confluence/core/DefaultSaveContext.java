package com.atlassian.confluence.core;

// Source: Javadoc Confluence.
public class DefaultSaveContext implements SaveContext {
    public DefaultSaveContext() {}

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {}
}
