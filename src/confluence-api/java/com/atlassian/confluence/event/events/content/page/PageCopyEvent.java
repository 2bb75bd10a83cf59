package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence 6.6.0 (existence, types.Copied); the constructor is unconfirmed.
public class PageCopyEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageCopyEvent(Object source, Page page, OperationContext<?> operationContext) {
        super(source, page, operationContext);
    }
}
