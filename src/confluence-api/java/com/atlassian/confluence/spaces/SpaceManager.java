package com.atlassian.confluence.spaces;

// Source: Javadoc Confluence; called by atlassian-labs Slack app on 10.0.
public interface SpaceManager {
    Space getSpace(String key);

    Space getSpace(long id);
}
