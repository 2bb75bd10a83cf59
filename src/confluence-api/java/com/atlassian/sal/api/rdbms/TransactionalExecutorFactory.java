package com.atlassian.sal.api.rdbms;

// Source: Javadoc Bamboo 9.2.11 of its implementation.
public interface TransactionalExecutorFactory {
    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
