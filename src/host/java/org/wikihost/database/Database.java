package org.wikihost.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wikihost.HostOptions.DatabaseKind;

/**
 * The database with its connection pool and its transactions. A transaction belongs to the thread that began it; JDBC through
 * {@link #jdbc()} and Active Objects both take part in it.
 */
public final class Database implements AutoCloseable {
    private final DatabaseServer server;
    private final HikariDataSource pool;
    private final StatementCounter statements;
    private final DataSource counted;
    private final TransactionTemplate required;
    private final TransactionTemplate none;
    private final JdbcClient jdbc;

    private Database(DatabaseServer server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
        this.statements = new StatementCounter();
        this.counted = new CountingDataSource(pool, statements);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(counted);
        this.required = new TransactionTemplate(transactions);
        this.none = new TransactionTemplate(transactions);
        none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.jdbc = JdbcClient.create(counted);
    }

    /**
     * Opens the database of a home, creating it when the home is new.
     *
     * @throws DamagedHomeException when the files of the home cannot be opened as a database, or another host holds them
     */
    public static Database open(Path home, DatabaseKind kind) throws DamagedHomeException {
        DatabaseServer server = switch (kind) {
            case H2 -> DatabaseServer.h2(home);
            case POSTGRES -> DatabaseServer.postgres(home);
        };
        try {
            return new Database(server, connect(server));
        } catch (RuntimeException e) {
            server.close();
            throw DamagedHomeException.unreadable(home, e);
        }
    }

    /** The same database with connections of its own, for another node in this process. To be closed before this one. */
    public Database forAnotherNode() {
        return on(server.stoppedElsewhere());
    }

    private static HikariDataSource connect(DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("wiki");
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword("");
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        return new HikariDataSource(config);
    }

    /** The database's connections. Use {@link #jdbc()} where possible: it takes part in the thread's transaction. */
    public DataSource dataSource() {
        return counted;
    }

    /** Statements that run in the thread's transaction, or alone when there is none. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Runs the work in the thread's transaction, or in a new one; an exception rolls it back and reaches the caller. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return required.execute(status -> work.get());
    }

    /** Like {@link #inTransaction(Supplier)}, for work without an answer. */
    public void inTransaction(Runnable work) {
        required.executeWithoutResult(status -> work.run());
    }

    /** Runs the work with the connection of the thread's transaction, or of a new one; the work can neither close it nor end the transaction. */
    public <T extends @Nullable Object> T withConnection(Function<Connection, T> work) {
        return inTransaction(() -> new JdbcTemplate(counted).execute((ConnectionCallback<T>) work::apply));
    }

    /** Runs the work outside the thread's transaction: each statement is committed at once. Meant for schema changes. */
    public void outsideTransaction(Runnable work) {
        none.executeWithoutResult(status -> work.run());
    }

    /** Lists the SQL statements that are executed. */
    public StatementCounter statements() {
        return statements;
    }

    /** The product behind the connections. */
    public DatabaseKind kind() {
        return server.kind();
    }

    /** The schema that holds all tables, spelled as the product spells it. */
    public String schema() {
        return server.schema();
    }

    /** A database on a server that runs already. */
    static Database on(DatabaseServer server) {
        return new Database(server, connect(server));
    }

    /** Closes the connections and stops the embedded server when there is one. */
    @Override
    public void close() {
        pool.close();
        server.close();
    }
}
