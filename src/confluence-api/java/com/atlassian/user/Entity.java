package com.atlassian.user;

// Source: Javadoc Confluence of atlassian-user.
public interface Entity {
    String getName();
}
