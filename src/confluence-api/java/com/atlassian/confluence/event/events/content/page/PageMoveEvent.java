package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.Page;

// Source: Named by open callers; the constructor is unconfirmed.
public class PageMoveEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageMoveEvent(Object source, Page page, OperationContext<?> operationContext) {
        super(source, page, operationContext);
    }
}
