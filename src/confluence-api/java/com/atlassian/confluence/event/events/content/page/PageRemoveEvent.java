package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence 6.3.3 (existence); the constructor is unconfirmed.
public class PageRemoveEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageRemoveEvent(Object source, Page page, OperationContext<?> operationContext) {
        super(source, page, operationContext);
    }
}
