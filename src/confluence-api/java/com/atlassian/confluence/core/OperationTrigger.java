package com.atlassian.confluence.core;

// Source: Javadoc Confluence 6.6.5 and 9.4.0.
public interface OperationTrigger {}
