package org.wikihost.database;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** Runs the work of apps in the thread's transaction, or in a new one; what it throws rolls the transaction back and reaches the app. */
public final class HostTransactionTemplate implements TransactionTemplate {
    private final Database database;

    public HostTransactionTemplate(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.inTransaction(action::doInTransaction);
    }
}
