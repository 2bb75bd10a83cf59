package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Labels of pages. */
final class LabelRows {
    private final JdbcClient jdbc;

    LabelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, List<String>> of(Collection<Long> pageIds) {
        Map<Long, List<String>> labels = new HashMap<>();
        if (!pageIds.isEmpty()) {
            jdbc.sql("select page_id, label from wiki_label where page_id in (:ids) order by label")
                    .param("ids", pageIds)
                    .query(row -> {
                        labels.computeIfAbsent(row.getLong("page_id"), id -> new ArrayList<>())
                                .add(row.getString("label"));
                    });
        }
        return labels;
    }

    void insert(long pageId, String label) {
        jdbc.sql("insert into wiki_label (page_id, label) values (?, ?)")
                .params(pageId, label)
                .update();
    }

    void copy(long fromPageId, long toPageId) {
        jdbc.sql(
                        "insert into wiki_label (page_id, label) select cast(? as bigint), label from wiki_label where page_id = ?")
                .params(toPageId, fromPageId)
                .update();
    }

    void delete(long pageId, String label) {
        jdbc.sql("delete from wiki_label where page_id = ? and label = ?")
                .params(pageId, label)
                .update();
    }
}
