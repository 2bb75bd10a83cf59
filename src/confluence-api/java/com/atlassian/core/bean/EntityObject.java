package com.atlassian.core.bean;

import java.util.Date;

// Source: Javadoc atlassian-core 4.4 and Bamboo 7.2.4; superclass of Draft in Javadoc Confluence 10.1.2.
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
