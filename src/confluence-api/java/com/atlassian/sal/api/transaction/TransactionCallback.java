package com.atlassian.sal.api.transaction;

// Source: Open source SAL 2.8, com.atlassian.sal.api.transaction.TransactionCallback.
public interface TransactionCallback<T> {
    T doInTransaction();
}
