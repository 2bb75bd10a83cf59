package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

// Source: Javadoc Confluence 5.4; called by atlassian-labs Slack app on 10.0; the constructor is unconfirmed.
public abstract class PageEvent extends ContentEvent {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    protected PageEvent(Object source, Page page, OperationContext<?> context) {
        super(source, context);
        this.page = page;
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
