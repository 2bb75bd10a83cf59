package com.atlassian.confluence.api.model.accessmode;

// Source: Javadoc Confluence.
public enum AccessMode {
    READ_WRITE,
    READ_ONLY
}
