package org.wikihost.wiki;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wikihost.database.Database;

/** Texts by namespace and name: switches of the wiki and settings of apps. */
public final class SettingRows {
    private final Database database;
    private final JdbcClient jdbc;

    SettingRows(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    public Optional<String> find(String namespace, String name) {
        return jdbc.sql("select content from wiki_setting where namespace = ? and name = ?")
                .params(namespace, name)
                .query(String.class)
                .optional();
    }

    public void put(String namespace, String name, String content) {
        database.inTransaction(() -> {
            remove(namespace, name);
            jdbc.sql("insert into wiki_setting (namespace, name, content) values (?, ?, ?)")
                    .params(namespace, name, content)
                    .update();
        });
    }

    public void remove(String namespace, String name) {
        jdbc.sql("delete from wiki_setting where namespace = ? and name = ?")
                .params(namespace, name)
                .update();
    }
}
