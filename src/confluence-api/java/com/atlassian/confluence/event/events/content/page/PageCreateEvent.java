package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.pages.Page;
import java.io.Serializable;
import java.util.Map;

// Source: Javadoc Confluence 7.19.14; listened to by atlassian-labs Slack app on 10.0.
public class PageCreateEvent extends PageEvent {
    private static final long serialVersionUID = 1L;

    public PageCreateEvent(
            Object source, Page page, Map<String, Serializable> context, OperationContext<?> operationContext) {
        super(source, page, operationContext);
    }
}
