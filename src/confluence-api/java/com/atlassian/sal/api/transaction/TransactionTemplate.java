package com.atlassian.sal.api.transaction;

// Source: Open source SAL 2.8.
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
