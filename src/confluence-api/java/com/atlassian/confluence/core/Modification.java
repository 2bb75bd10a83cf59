package com.atlassian.confluence.core;

// Source: Javadoc Confluence 8.5.7; used the same way in 9.1.0.
public interface Modification<T extends ContentEntityObject> {
    void modify(T content);
}
