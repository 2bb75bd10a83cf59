package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence 7.19.14; listened to by atlassian-labs Slack app on 10.0.
public class PageUpdateEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    private final transient AbstractPage originalPage;

    public PageUpdateEvent(
            Object source, Page updatedPage, AbstractPage originalPage, OperationContext<?> operationContext) {
        super(source, updatedPage, operationContext);
        this.originalPage = originalPage;
    }

    public AbstractPage getOriginalPage() {
        return originalPage;
    }
}
