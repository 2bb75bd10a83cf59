package org.wikihost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spaces and their permissions. */
final class SpaceRows {
    private static final String SELECT =
            "select id, space_key, name, description, home_page_id, creator, created from wiki_space";
    private final JdbcClient jdbc;

    SpaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Space> all() {
        return jdbc.sql(SELECT + " order by lower(name), id")
                .query(SpaceRows::space)
                .list();
    }

    Optional<Space> find(String key) {
        return jdbc.sql(SELECT + " where lower_key = ?")
                .param(key.toLowerCase(Locale.ROOT))
                .query(SpaceRows::space)
                .optional();
    }

    Optional<Space> find(long id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(SpaceRows::space)
                .optional();
    }

    void insert(Space space) {
        jdbc.sql("insert into wiki_space (id, space_key, lower_key, name, description, creator, created)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        space.id(),
                        space.key(),
                        space.key().toLowerCase(Locale.ROOT),
                        space.name(),
                        space.description(),
                        space.creator(),
                        space.created())
                .update();
    }

    void setHomePage(long spaceId, long pageId) {
        jdbc.sql("update wiki_space set home_page_id = ? where id = ?")
                .params(pageId, spaceId)
                .update();
    }

    void delete(long spaceId) {
        jdbc.sql("delete from wiki_space where id = ?").param(spaceId).update();
    }

    List<SpaceGrant> grants(long spaceId) {
        return grants(List.of(spaceId)).getOrDefault(spaceId, List.of());
    }

    Map<Long, List<SpaceGrant>> grants(Collection<Long> spaceIds) {
        Map<Long, List<SpaceGrant>> grants = new HashMap<>();
        if (spaceIds.isEmpty()) {
            return grants;
        }
        jdbc.sql("select space_id, permission, group_name, user_key from wiki_space_grant where space_id in (:ids)")
                .param("ids", spaceIds)
                .query(row -> {
                    grants.computeIfAbsent(row.getLong("space_id"), id -> new ArrayList<>())
                            .add(new SpaceGrant(
                                    SpacePermission.valueOf(row.getString("permission")), SubjectColumns.read(row)));
                });
        return grants;
    }

    void replaceGrants(long spaceId, List<SpaceGrant> grants) {
        jdbc.sql("delete from wiki_space_grant where space_id = ?")
                .param(spaceId)
                .update();
        for (SpaceGrant grant : grants) {
            SubjectColumns subject = SubjectColumns.of(grant.subject());
            jdbc.sql("insert into wiki_space_grant (space_id, permission, group_name, user_key) values (?, ?, ?, ?)")
                    .params(spaceId, grant.permission().name(), subject.groupName(), subject.userKey())
                    .update();
        }
    }

    private static Space space(ResultSet row, int index) throws SQLException {
        long home = row.getLong("home_page_id");
        OptionalLong homePageId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(home);
        return new Space(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("name"),
                row.getString("description"),
                homePageId,
                row.getString("creator"),
                row.getLong("created"));
    }
}
