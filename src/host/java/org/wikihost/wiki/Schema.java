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

/** Creates the wiki's tables in an empty database, and adds what an older host did not have. */
final class Schema {
    private static final int VERSION = 4;
    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    /**
     * Creates the tables that are missing.
     *
     * @return whether all were missing
     * @throws IllegalStateException when a newer host wrote them
     */
    boolean prepare() {
        return database.inTransaction(() -> {
            boolean isNew = !exists();
            if (isNew) {
                run("/wiki/schema.sql");
            }
            upgrade();
            return isNew;
        });
    }

    private void upgrade() {
        int version = database.jdbc()
                .sql("select version from wiki_schema")
                .query(Integer.class)
                .single();
        if (version > VERSION) {
            throw new IllegalStateException(
                    "The wiki's tables have version " + version + ", this host knows version " + VERSION + ".");
        }
        for (int next = version + 1; next <= VERSION; next++) {
            run("/wiki/schema-" + next + ".sql");
        }
        if (version < VERSION) {
            database.jdbc()
                    .sql("update wiki_schema set version = ?")
                    .param(VERSION)
                    .update();
        }
    }

    private void run(String script) {
        for (String statement : read(script).strip().split(";\\s*\n", -1)) {
            database.jdbc().sql(statement).update();
        }
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

    private static String read(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
