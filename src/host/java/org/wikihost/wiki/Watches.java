package org.wikihost.wiki;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told by mail about changes. Whoever creates, edits or comments a page watches it from then on. */
public final class Watches {
    private final JdbcClient jdbc;
    private final SpaceRows spaces;

    Watches(JdbcClient jdbc, SpaceRows spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    public boolean watchesPage(User user, long pageId) {
        return has("select count(*) from wiki_page_watch where page_id = ? and user_key = ?", pageId, user);
    }

    public boolean watchesSpace(User user, String spaceKey) {
        return spaces.find(spaceKey)
                .filter(space -> has(
                        "select count(*) from wiki_space_watch where space_id = ? and user_key = ?", space.id(), user))
                .isPresent();
    }

    /** Begins or ends watching a page. */
    public void watchPage(User user, long pageId, boolean watch) {
        if (watch) {
            start(user, pageId);
        } else {
            update("delete from wiki_page_watch where page_id = ? and user_key = ?", pageId, user);
        }
    }

    /** Begins or ends watching all pages of a space. */
    public void watchSpace(User user, String spaceKey, boolean watch) {
        Space space = spaces.find(spaceKey)
                .orElseThrow(() -> new NotFoundException("There is no space with the key " + spaceKey + "."));
        if (!watch) {
            update("delete from wiki_space_watch where space_id = ? and user_key = ?", space.id(), user);
        } else if (!watchesSpace(user, spaceKey)) {
            update("insert into wiki_space_watch (space_id, user_key) values (?, ?)", space.id(), user);
        }
    }

    void start(@Nullable User user, long pageId) {
        if (user != null && !watchesPage(user, pageId)) {
            update("insert into wiki_page_watch (page_id, user_key) values (?, ?)", pageId, user);
        }
    }

    private boolean has(String sql, long id, User user) {
        return jdbc.sql(sql).params(id, user.key()).query(Long.class).single() > 0;
    }

    private void update(String sql, long id, User user) {
        jdbc.sql(sql).params(id, user.key()).update();
    }
}
