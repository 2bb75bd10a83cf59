package com.atlassian.confluence.core;

// Source: Javadoc Confluence, com.atlassian.confluence.core.SaveContext.
public interface SaveContext {}
