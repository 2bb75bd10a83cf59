package com.atlassian.confluence.core.service;

// Source: Javadoc Confluence 3.0 to 5.7.4 and 8.0.0-m90.
public class ValidationError {
    private final String messageKey;
    private final Object[] args;

    public ValidationError(String messageKey, Object... args) {
        this.messageKey = messageKey;
        this.args = args.clone();
    }

    public String getMessageKey() {
        return messageKey;
    }

    public Object[] getArgs() {
        return args.clone();
    }
}
