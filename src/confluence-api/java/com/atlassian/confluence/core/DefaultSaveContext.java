package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;

// Source: Javadoc Confluence 8.2.2; builder and deprecated constructors are not declared.
public class DefaultSaveContext extends AbstractOperationContext<PageUpdateTrigger> implements SaveContext {
    public static final SaveContext DEFAULT = new DefaultSaveContext(false);
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext(true);
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext(true);

    private DefaultSaveContext(boolean suppressNotifications) {
        super(PageUpdateTrigger.UNKNOWN, suppressNotifications);
    }

    @Override
    public boolean doUpdateLastModifier() {
        return true;
    }
}
