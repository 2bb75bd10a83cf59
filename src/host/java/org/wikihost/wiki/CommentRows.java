package org.wikihost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Footer comments. */
final class CommentRows {
    private static final String SELECT =
            "select id, page_id, parent_id, body, version, creator, created, modifier, modified from wiki_comment";
    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Comment> of(long pageId) {
        return jdbc.sql(SELECT + " where page_id = ? order by id")
                .param(pageId)
                .query(CommentRows::comment)
                .list();
    }

    Optional<Comment> find(long id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(CommentRows::comment)
                .optional();
    }

    void insert(Comment comment) {
        jdbc.sql(
                        "insert into wiki_comment (id, page_id, parent_id, body, version, creator, created, modifier, modified)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        comment.id(),
                        comment.pageId(),
                        comment.parentId().isPresent() ? comment.parentId().getAsLong() : null,
                        comment.body(),
                        comment.version(),
                        comment.creator(),
                        comment.created(),
                        comment.modifier(),
                        comment.modified())
                .update();
    }

    /** False when the comment no longer has the version before. */
    boolean update(long id, int version, String body, @Nullable String modifier, long modified) {
        return jdbc.sql("update wiki_comment set body = ?, version = ?, modifier = ?, modified = ?"
                                + " where id = ? and version = ?")
                        .params(body, version, modifier, modified, id, version - 1)
                        .update()
                == 1;
    }

    void delete(Comment comment) {
        jdbc.sql("update wiki_comment set parent_id = ? where parent_id = ?")
                .params(comment.parentId().isPresent() ? comment.parentId().getAsLong() : null, comment.id())
                .update();
        jdbc.sql("delete from wiki_comment where id = ?").param(comment.id()).update();
    }

    private static Comment comment(ResultSet row, int index) throws SQLException {
        long parent = row.getLong("parent_id");
        OptionalLong parentId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(parent);
        return new Comment(
                row.getLong("id"),
                row.getLong("page_id"),
                parentId,
                row.getString("body"),
                row.getInt("version"),
                row.getString("creator"),
                row.getLong("created"),
                row.getString("modifier"),
                row.getLong("modified"));
    }
}
