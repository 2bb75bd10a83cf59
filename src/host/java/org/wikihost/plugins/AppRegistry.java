package org.wikihost.plugins;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wikihost.database.Database;

/** Which apps are installed, and what of them is switched off, kept in the database. */
final class AppRegistry {
    private final Database database;

    AppRegistry(Database database) {
        this.database = database;
        execute("create table if not exists installed_app (app_key varchar(255) primary key, position bigint not null,"
                + " enabled boolean not null)");
        execute("create table if not exists module_state (complete_key varchar(255) primary key,"
                + " enabled boolean not null)");
    }

    /** The installed apps in the order of their installation. */
    List<Entry> apps() {
        return jdbc().sql("select app_key, enabled from installed_app order by position")
                .query((row, number) -> new Entry(row.getString(1), row.getBoolean(2)))
                .list();
    }

    /** Adds an app at the end, or changes the state of a known one. */
    void save(String appKey, boolean enabled) {
        database.inTransaction(() -> {
            int known = jdbc().sql("update installed_app set enabled = ? where app_key = ?")
                    .params(enabled, appKey)
                    .update();
            if (known == 0) {
                jdbc().sql("insert into installed_app (app_key, position, enabled)"
                                + " select ?, coalesce(max(position), 0) + 1, ? from installed_app")
                        .params(appKey, enabled)
                        .update();
            }
        });
    }

    void remove(String appKey) {
        database.inTransaction(() -> {
            jdbc().sql("delete from installed_app where app_key = ?")
                    .param(appKey)
                    .update();
            moduleStates().keySet().stream()
                    .filter(key -> key.startsWith(appKey + ":"))
                    .forEach(this::forgetModule);
        });
    }

    /** The modules that were switched on or off by hand. */
    Map<String, Boolean> moduleStates() {
        return jdbc()
                .sql("select complete_key, enabled from module_state")
                .query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void saveModule(String completeKey, boolean enabled) {
        database.inTransaction(() -> {
            forgetModule(completeKey);
            jdbc().sql("insert into module_state (complete_key, enabled) values (?, ?)")
                    .params(completeKey, enabled)
                    .update();
        });
    }

    private void forgetModule(String completeKey) {
        jdbc().sql("delete from module_state where complete_key = ?")
                .param(completeKey)
                .update();
    }

    private void execute(String sql) {
        jdbc().sql(sql).update();
    }

    private JdbcClient jdbc() {
        return database.jdbc();
    }

    /** An installed app. */
    record Entry(String appKey, boolean enabled) {}
}
