package com.atlassian.user;

// Source: Javadoc Confluence, com.atlassian.user.Entity (atlassian-user).
public interface Entity {
    String getName();
}
