package com.atlassian.confluence.core.service;

// Source: Javadoc Confluence 2.8.1 to 5.7.6.
public class NotValidException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NotValidException(String message) {
        super(message);
    }
}
