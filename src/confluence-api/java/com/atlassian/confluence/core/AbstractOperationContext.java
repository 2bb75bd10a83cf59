package com.atlassian.confluence.core;

// Source: Javadoc Confluence 9.5.2; the constructor is not declared.
public abstract class AbstractOperationContext<TRIGGER extends OperationTrigger> implements OperationContext<TRIGGER> {
    private final TRIGGER updateTrigger;
    private final boolean suppressNotifications;

    AbstractOperationContext(TRIGGER updateTrigger, boolean suppressNotifications) {
        this.updateTrigger = updateTrigger;
        this.suppressNotifications = suppressNotifications;
    }

    @Override
    public final TRIGGER getUpdateTrigger() {
        return updateTrigger;
    }

    @Override
    public final boolean isEventSuppressed() {
        return false;
    }

    @Override
    public final boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
