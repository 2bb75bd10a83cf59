package org.wikihost.wiki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what, as apps have told it. */
public final class AuditLog {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry of this moment, in the thread's transaction.
     *
     * @param author user key, null when nobody is logged in
     */
    public void add(@Nullable String author, String categoryKey, String actionKey, AuditEntry.AuditDetails details) {
        jdbc.sql("insert into wiki_audit_entry (author, created, category_key, action_key, details)"
                        + " values (?, ?, ?, ?, ?)")
                .params(author, clock.millis(), categoryKey, actionKey, write(details))
                .update();
    }

    /** Newest first. */
    public List<AuditEntry> newest(int limit) {
        return jdbc.sql("select author, created, category_key, action_key, details from wiki_audit_entry"
                        + " order by id desc limit ?")
                .param(limit)
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getString("author"),
                row.getLong("created"),
                row.getString("category_key"),
                row.getString("action_key"),
                read(row.getString("details")));
    }

    private String write(AuditEntry.AuditDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditEntry.AuditDetails read(String details) {
        try {
            return json.readValue(details, AuditEntry.AuditDetails.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
