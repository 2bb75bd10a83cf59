package org.wikihost.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells a {@link StatementCounter} each statement that is executed through its connections. */
final class CountingDataSource extends DelegatingDataSource {
    private final StatementCounter counter;

    CountingDataSource(DataSource dataSource, StatementCounter counter) {
        super(dataSource);
        this.counter = counter;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counting(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return counting(super.getConnection(username, password));
    }

    private Connection counting(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (result instanceof CallableStatement statement) {
                return counting(CallableStatement.class, statement, text(arguments));
            }
            if (result instanceof PreparedStatement statement) {
                return counting(PreparedStatement.class, statement, text(arguments));
            }
            return result instanceof Statement statement ? counting(Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S counting(Class<S> type, S statement, String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                counter.executed(arguments != null && arguments.length > 0 ? text(arguments) : prepared);
            }
            return call(statement, method, arguments);
        });
    }

    private static String text(@Nullable Object @Nullable [] arguments) {
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
