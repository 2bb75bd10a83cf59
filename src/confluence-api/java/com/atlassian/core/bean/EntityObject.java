package com.atlassian.core.bean;

import java.util.Date;

// Source: Javadoc Confluence of atlassian-core.
public class EntityObject {
    public long getId() {
        throw new UnsupportedOperationException();
    }

    public void setId(long id) {
        throw new UnsupportedOperationException();
    }

    public Date getCreationDate() {
        throw new UnsupportedOperationException();
    }

    public Date getLastModificationDate() {
        throw new UnsupportedOperationException();
    }
}
