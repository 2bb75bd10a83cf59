package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

// Source: Javadoc Confluence, com.atlassian.confluence.pages.AbstractPage.
public abstract class AbstractPage extends SpaceContentEntityObject {}
