package org.journeymaps.feedback;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.wiki.OptionalServices;

/** The only class that knows the service which lends connections. */
final class SalTransactions {

    private SalTransactions() {}

    /** What the work gave in the transaction that runs; empty where nobody lends a connection. */
    static <T> Optional<T> with(OptionalServices services, Function<Connection, T> work) {
        return services.find(TransactionalExecutorFactory.class)
                .map(factory -> factory.createExecutor(false, false).execute(work::apply));
    }
}
