package com.atlassian.confluence.core;

// Source: Javadoc Confluence.
public interface SaveContext {}
