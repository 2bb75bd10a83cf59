package com.atlassian.confluence.spaces;

// Source: Javadoc Confluence, com.atlassian.confluence.spaces.SpaceManager; called by
// atlassian-slack-integration-server on 10.0.
public interface SpaceManager {
    Space getSpace(String key);

    Space getSpace(long id);
}
