package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

// Source: Javadoc Confluence 5.4; called by atlassian-labs Slack app on 10.0.
public abstract class ConfluenceEntityObject extends EntityObject {
    public ConfluenceUser getCreator() {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getLastModifier() {
        throw new UnsupportedOperationException();
    }
}
