package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

// Source: Javadoc Confluence; called by atlassian-labs Slack app on 10.0.
public interface ConfluenceUser extends User {
    UserKey getKey();

    String getLowerName();
}
