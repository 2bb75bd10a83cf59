package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

// Source: Javadoc Confluence 9.4.0 and 10.1.2.
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();

    Object TARGET_SYSTEM = new Object();

    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
