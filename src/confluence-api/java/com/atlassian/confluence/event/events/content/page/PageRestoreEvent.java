package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.Page;

// Source: Listened to by blueprint-validation on 7; the constructor is unconfirmed.
public class PageRestoreEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageRestoreEvent(Object source, Page page, OperationContext<?> operationContext) {
        super(source, page, operationContext);
    }
}
