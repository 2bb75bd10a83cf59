package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Restrictions of pages. */
final class RestrictionRows {
    private final JdbcClient jdbc;

    RestrictionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By page id; a page without restrictions is left out. */
    Map<Long, List<Restriction>> of(Collection<Long> pageIds) {
        Map<Long, List<Restriction>> restrictions = new HashMap<>();
        if (pageIds.isEmpty()) {
            return restrictions;
        }
        jdbc.sql("select page_id, kind, group_name, user_key from wiki_restriction where page_id in (:ids)")
                .param("ids", pageIds)
                .query(row -> {
                    restrictions
                            .computeIfAbsent(row.getLong("page_id"), id -> new ArrayList<>())
                            .add(new Restriction(
                                    RestrictionKind.valueOf(row.getString("kind")), SubjectColumns.read(row)));
                });
        return restrictions;
    }

    void replace(long pageId, List<Restriction> restrictions) {
        jdbc.sql("delete from wiki_restriction where page_id = ?").param(pageId).update();
        for (Restriction restriction : restrictions) {
            SubjectColumns subject = SubjectColumns.of(restriction.subject());
            jdbc.sql("insert into wiki_restriction (page_id, kind, group_name, user_key) values (?, ?, ?, ?)")
                    .params(pageId, restriction.kind().name(), subject.groupName(), subject.userKey())
                    .update();
        }
    }
}
