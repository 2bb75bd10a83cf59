package org.journeymaps.storage;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Inserts rows in one batch of JDBC where a connection is lent and the table is found by its name, and else one after the other. */
final class BatchInserts implements RowInserts {

    /** What Active Objects puts before the names of the app's tables. */
    private static final String PREFIX = "AO_751190_";

    private final Connections connections;
    private final RowInserts otherwise;

    BatchInserts(Connections connections, RowInserts otherwise) {
        this.connections = connections;
        this.otherwise = otherwise;
    }

    @Override
    public void insert(Class<? extends RawEntity<Integer>> table, List<Map<String, @Nullable Object>> rows) {
        String name = PREFIX + table.getAnnotation(Table.class).value().toUpperCase(Locale.ROOT);
        if (!rows.isEmpty()
                && !connections
                        .with(connection -> insert(connection, name, rows))
                        .orElse(false)) {
            otherwise.insert(table, rows);
        }
    }

    /** Whether there is such a table. */
    private static boolean insert(Connection connection, String table, List<Map<String, @Nullable Object>> rows) {
        try {
            List<String> addresses = addresses(connection, table);
            if (addresses.size() != 1) {
                return false;
            }
            List<String> columns = List.copyOf(rows.get(0).keySet());
            try (PreparedStatement insert =
                    connection.prepareStatement(sql(connection.getMetaData(), addresses.get(0), columns))) {
                for (Map<String, @Nullable Object> row : rows) {
                    for (int i = 0; i < columns.size(); i++) {
                        insert.setObject(i + 1, row.get(columns.get(i)));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows did not go into " + table, e);
        }
    }

    /** The tables of that name, quoted and with their schemas; those of the connection's own schema when it has one. */
    private static List<String> addresses(Connection connection, String table) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        List<String> all = new ArrayList<>();
        List<String> own = new ArrayList<>();
        try (ResultSet found = database.getTables(connection.getCatalog(), null, table, null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                String schema = found.getString("TABLE_SCHEM");
                if (name.equalsIgnoreCase(table)) {
                    String address = (schema == null ? "" : quoted(database, schema) + ".") + quoted(database, name);
                    all.add(address);
                    if (Objects.equals(schema, connection.getSchema())) {
                        own.add(address);
                    }
                }
            }
        }
        return own.isEmpty() ? all : own;
    }

    private static String sql(DatabaseMetaData database, String address, List<String> columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            names.add(quoted(database, column));
        }
        return "insert into " + address + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
    }

    private static String quoted(DatabaseMetaData database, String name) throws SQLException {
        String quote = database.getIdentifierQuoteString().strip();
        return quote + name + quote;
    }
}
