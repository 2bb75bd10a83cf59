package org.wikihost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Users, groups and memberships. */
final class UserRows {
    private static final String SELECT =
            "select u.user_key, u.name, u.full_name, u.email, u.language, u.theme, m.group_name"
                    + " from wiki_user u left join wiki_membership m on m.user_key = u.user_key";
    private final JdbcClient jdbc;

    UserRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<User> byName(String name) {
        return jdbc.sql(SELECT + " where u.name = ? and u.password <> ''").param(name).query(USERS).stream()
                .findFirst();
    }

    List<User> byKeys(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where u.user_key in (:keys) order by u.name")
                .param("keys", keys)
                .query(USERS);
    }

    List<User> all() {
        return jdbc.sql(SELECT + " where u.password <> '' order by u.name").query(USERS);
    }

    List<User> watchersOfPageOrSpace(long pageId, long spaceId) {
        return jdbc.sql(SELECT + " where u.user_key in (select user_key from wiki_page_watch where page_id = :page)"
                        + " or u.user_key in (select user_key from wiki_space_watch where space_id = :space)"
                        + " order by u.name")
                .param("page", pageId)
                .param("space", spaceId)
                .query(USERS);
    }

    Optional<String> password(String name) {
        return jdbc.sql("select password from wiki_user where name = ? and password <> ''")
                .param(name)
                .query(String.class)
                .optional();
    }

    List<String> groups() {
        return jdbc.sql("select name from wiki_group order by name")
                .query(String.class)
                .list();
    }

    void insert(User user, String password) {
        jdbc.sql("insert into wiki_user (user_key, name, full_name, email, password, language, theme)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        user.key(),
                        user.name(),
                        user.fullName(),
                        user.email(),
                        password,
                        user.language().getLanguage(),
                        user.theme().name())
                .update();
        for (String group : user.groups()) {
            jdbc.sql("insert into wiki_membership (group_name, user_key) values (?, ?)")
                    .params(group, user.key())
                    .update();
        }
    }

    /** Memberships and watches go; the key and the name stay for what the person wrote, without a password. */
    void remove(String key) {
        for (String table : List.of("wiki_membership", "wiki_page_watch", "wiki_space_watch")) {
            jdbc.sql("delete from " + table + " where user_key = ?").param(key).update();
        }
        jdbc.sql("update wiki_user set full_name = 'Unknown User (' || name || ')', email = '', password = ''"
                        + " where user_key = ?")
                .param(key)
                .update();
    }

    void updatePreferences(String key, Locale language, Theme theme) {
        jdbc.sql("update wiki_user set language = ?, theme = ? where user_key = ?")
                .params(language.getLanguage(), theme.name(), key)
                .update();
    }

    private static final ResultSetExtractor<List<User>> USERS = rows -> {
        Map<String, User> users = new LinkedHashMap<>();
        while (rows.next()) {
            User user = users.get(rows.getString("user_key"));
            user = user == null ? user(rows) : user;
            String group = rows.getString("group_name");
            if (group != null) {
                user.groups().add(group);
            }
            users.put(user.key(), user);
        }
        return users.values().stream()
                .map(user -> withGroups(user, Set.copyOf(user.groups())))
                .toList();
    };

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getString("user_key"),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                Theme.valueOf(row.getString("theme")),
                new TreeSet<>());
    }

    private static User withGroups(User user, Set<String> groups) {
        return new User(user.key(), user.name(), user.fullName(), user.email(), user.language(), user.theme(), groups);
    }
}
