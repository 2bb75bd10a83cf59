package com.atlassian.sal.api.rdbms;

// Source: Javadoc SAL 3.0.0.
public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> callback);
}
