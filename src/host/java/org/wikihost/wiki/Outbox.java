package org.wikihost.wiki;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that Confluence would have sent. */
public final class Outbox {
    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<Mail> mails(int limit) {
        return jdbc.sql("select id, recipient, subject, html, sent from wiki_mail order by id desc limit ?")
                .param(limit)
                .query((row, index) -> new Mail(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("html"),
                        row.getLong("sent")))
                .list();
    }

    /** Forgets all mails. */
    public void clear() {
        jdbc.sql("delete from wiki_mail").update();
    }

    void add(String to, String subject, String html, long sent) {
        jdbc.sql("insert into wiki_mail (recipient, subject, html, sent) values (?, ?, ?, ?)")
                .params(to, subject, html, sent)
                .update();
    }
}
