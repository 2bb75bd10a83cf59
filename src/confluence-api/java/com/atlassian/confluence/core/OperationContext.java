package com.atlassian.confluence.core;

// Source: Javadoc Confluence 8.2.2; implemented as final methods in 9.5.2 (AbstractOperationContext).
public interface OperationContext<TRIGGER extends OperationTrigger> {
    TRIGGER getUpdateTrigger();

    boolean isEventSuppressed();

    boolean isSuppressNotifications();
}
