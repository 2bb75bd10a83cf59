package com.atlassian.confluence.api.model.accessmode;

// Source: Javadoc Confluence, com.atlassian.confluence.api.model.accessmode.AccessMode.
public enum AccessMode {
    READ_WRITE,
    READ_ONLY
}
