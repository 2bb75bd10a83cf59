package org.wikihost.wiki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.wikihost.database.Database;

/** Creates the wiki's tables in an empty database. */
final class Schema {
    private static final int VERSION = 1;
    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    /**
     * Creates the tables when they are missing.
     *
     * @return whether they were missing
     * @throws IllegalStateException when a newer host wrote them
     */
    boolean prepare() {
        return database.inTransaction(() -> {
            if (exists()) {
                int version = database.jdbc()
                        .sql("select version from wiki_schema")
                        .query(Integer.class)
                        .single();
                if (version != VERSION) {
                    throw new IllegalStateException(
                            "The wiki's tables have version " + version + ", this host knows version " + VERSION + ".");
                }
                return false;
            }
            for (String statement : script().strip().split(";\\s*\n", -1)) {
                database.jdbc().sql(statement).update();
            }
            return true;
        });
    }

    private boolean exists() {
        Connection connection = DataSourceUtils.getConnection(database.dataSource());
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("wiki_schema")) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("The list of tables cannot be read.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database.dataSource());
        }
    }

    private static String script() {
        try (InputStream script = Schema.class.getResourceAsStream("/wiki/schema.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
