package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

// Source: Javadoc Confluence.
public class ConfluenceEntityObject extends EntityObject {
    public ConfluenceUser getCreator() {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getLastModifier() {
        throw new UnsupportedOperationException();
    }
}
