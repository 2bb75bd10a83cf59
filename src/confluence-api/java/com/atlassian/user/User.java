package com.atlassian.user;

// Source: Javadoc Confluence latest, supertypes and inherited methods of ConfluenceUser.
public interface User extends Entity {
    String getFullName();

    String getEmail();
}
