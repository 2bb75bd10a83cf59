package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;

// Source: Javadoc Confluence 5.7.3; supertype 8.5.7.
public interface SaveContext extends OperationContext<PageUpdateTrigger> {
    boolean doUpdateLastModifier();
}
