package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

// Source: Javadoc Confluence, com.atlassian.confluence.core.ConfluenceEntityObject.
public class ConfluenceEntityObject extends EntityObject {
    public ConfluenceUser getCreator() {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getLastModifier() {
        throw new UnsupportedOperationException();
    }
}
