package org.wikihost.wiki;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Content ids: one sequence for spaces, pages, old versions, comments and attachments. */
final class ContentIds {
    private final JdbcClient jdbc;

    ContentIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next(String kind) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into wiki_content (kind) values (?)").param(kind).update(key, "id");
        return key.getKeyAs(Long.class);
    }
}
