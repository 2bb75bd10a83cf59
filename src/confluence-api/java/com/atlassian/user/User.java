package com.atlassian.user;

import java.security.Principal;

// Source: Javadoc Confluence, com.atlassian.user.User (atlassian-user).
public interface User extends Entity, Principal {
    @Override
    String getName();

    String getFullName();

    String getEmail();
}
