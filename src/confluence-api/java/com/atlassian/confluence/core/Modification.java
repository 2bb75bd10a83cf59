package com.atlassian.confluence.core;

// Source: Javadoc Confluence 8.7.1 (use); the method name is unconfirmed.
public interface Modification<T> {
    void modify(T content);
}
