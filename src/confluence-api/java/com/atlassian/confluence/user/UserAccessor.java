package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

// Source: Javadoc Confluence 8.1.1 (inherited from ConfluenceUserResolver); called by ONLYOFFICE on 10.2.
public interface UserAccessor {
    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getExistingUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);
}
