package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

// Source: Javadoc Confluence.
public abstract class AbstractPage extends SpaceContentEntityObject {}
