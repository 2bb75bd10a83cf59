package com.atlassian.user;

import java.security.Principal;

// Source: Javadoc Confluence of atlassian-user.
public interface User extends Entity, Principal {
    @Override
    String getName();

    String getFullName();

    String getEmail();
}
