package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.Locale;

// Source: Javadoc Confluence 8.9.3 and latest.
public interface ConfluenceUser extends User {
    UserKey getKey();

    default String getLowerName() {
        String name = getName();
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
