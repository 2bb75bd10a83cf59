package com.atlassian.sal.api.transaction;

// Source: Open source SAL 2.8.
public interface TransactionCallback<T> {
    T doInTransaction();
}
