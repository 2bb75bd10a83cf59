package com.atlassian.confluence.core;

// Source: Javadoc Confluence, com.atlassian.confluence.core.Modification.
public interface Modification<T> {
    void modify(T content);
}
