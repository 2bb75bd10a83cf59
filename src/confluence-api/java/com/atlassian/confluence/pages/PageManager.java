package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

// Source: Javadoc Confluence 5.4; called by atlassian-labs Slack app on 10.0.
public interface PageManager extends ContentEntityManager {
    AbstractPage getAbstractPage(long id);

    Page getPage(long id);

    Page getPage(String spaceKey, String title);
}
