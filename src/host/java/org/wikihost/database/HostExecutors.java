package org.wikihost.database;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;

/** Lends apps the connection of the thread's transaction, or of a new one when there is none. */
public final class HostExecutors implements TransactionalExecutorFactory {
    private final Database database;

    public HostExecutors(Database database) {
        this.database = database;
    }

    /** What is asked for is a hint to the product, and the host takes none. */
    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new Executor(database);
    }

    private record Executor(Database database) implements TransactionalExecutor {
        @Override
        public <A> A execute(ConnectionCallback<A> callback) {
            return database.withConnection(callback::execute);
        }
    }
}
