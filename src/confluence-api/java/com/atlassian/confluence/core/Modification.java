package com.atlassian.confluence.core;

// Source: Javadoc Confluence.
public interface Modification<T> {
    void modify(T content);
}
