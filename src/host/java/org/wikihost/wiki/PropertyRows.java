package org.wikihost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Content properties. */
final class PropertyRows {
    private static final String SELECT = "select content_id, property_key, json, version from wiki_property";
    private final JdbcClient jdbc;

    PropertyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Property> of(long contentId) {
        return jdbc.sql(SELECT + " where content_id = ? order by property_key")
                .param(contentId)
                .query(PropertyRows::property)
                .list();
    }

    Optional<Property> find(long contentId, String key) {
        return jdbc.sql(SELECT + " where content_id = ? and property_key = ?")
                .params(contentId, key)
                .query(PropertyRows::property)
                .optional();
    }

    void insert(Property property) {
        jdbc.sql("insert into wiki_property (content_id, property_key, json, version) values (?, ?, ?, ?)")
                .params(property.contentId(), property.key(), property.json(), property.version())
                .update();
    }

    /** False when the property no longer has the version before. */
    boolean update(Property property) {
        return jdbc.sql("update wiki_property set json = ?, version = ?"
                                + " where content_id = ? and property_key = ? and version = ?")
                        .params(
                                property.json(),
                                property.version(),
                                property.contentId(),
                                property.key(),
                                property.version() - 1)
                        .update()
                == 1;
    }

    void copy(long fromContentId, long toContentId) {
        jdbc.sql("insert into wiki_property (content_id, property_key, json, version)"
                        + " select cast(? as bigint), property_key, json, 1 from wiki_property where content_id = ?")
                .params(toContentId, fromContentId)
                .update();
    }

    void delete(long contentId, String key) {
        jdbc.sql("delete from wiki_property where content_id = ? and property_key = ?")
                .params(contentId, key)
                .update();
    }

    private static Property property(ResultSet row, int index) throws SQLException {
        return new Property(
                row.getLong("content_id"), row.getString("property_key"), row.getString("json"), row.getInt("version"));
    }
}
