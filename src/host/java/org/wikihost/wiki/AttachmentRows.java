package org.wikihost.wiki;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attachments. The bytes lie in pieces that fit H2's largest binary value. */
final class AttachmentRows {
    private static final int CHUNK = 512 * 1024;
    private static final String SELECT = "select a.id, a.page_id, a.file_name, v.media_type, v.size_bytes,"
            + " v.version_message, v.version, v.creator, v.created"
            + " from wiki_attachment a join wiki_attachment_version v on v.attachment_id = a.id";
    private static final String LATEST =
            " and v.version = (select max(l.version) from wiki_attachment_version l where l.attachment_id = a.id)";
    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attachment> of(long pageId) {
        return jdbc.sql(SELECT + " where a.page_id = ?" + LATEST + " order by lower(a.file_name)")
                .param(pageId)
                .query(AttachmentRows::attachment)
                .list();
    }

    Optional<Attachment> find(long pageId, String fileName) {
        return jdbc.sql(SELECT + " where a.page_id = ? and a.file_name = ?" + LATEST)
                .params(pageId, fileName)
                .query(AttachmentRows::attachment)
                .optional();
    }

    Optional<Attachment> find(long id) {
        return jdbc.sql(SELECT + " where a.id = ?" + LATEST)
                .param(id)
                .query(AttachmentRows::attachment)
                .optional();
    }

    List<Attachment> versions(long pageId, String fileName) {
        return jdbc.sql(SELECT + " where a.page_id = ? and a.file_name = ? order by v.version desc")
                .params(pageId, fileName)
                .query(AttachmentRows::attachment)
                .list();
    }

    void insert(Attachment attachment) {
        jdbc.sql("insert into wiki_attachment (id, page_id, file_name) values (?, ?, ?)")
                .params(attachment.id(), attachment.pageId(), attachment.fileName())
                .update();
    }

    void insertVersion(Attachment attachment) {
        jdbc.sql("insert into wiki_attachment_version (attachment_id, version, media_type, size_bytes, version_message,"
                        + " creator, created) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        attachment.id(),
                        attachment.version(),
                        attachment.mediaType(),
                        attachment.size(),
                        attachment.comment(),
                        attachment.creator(),
                        attachment.created())
                .update();
    }

    void insertData(Attachment attachment, byte[] data) {
        for (int start = 0, position = 0; start < data.length; start += CHUNK, position++) {
            jdbc.sql("insert into wiki_attachment_chunk (attachment_id, version, position, bytes) values (?, ?, ?, ?)")
                    .params(
                            attachment.id(),
                            attachment.version(),
                            position,
                            Arrays.copyOfRange(data, start, Math.min(data.length, start + CHUNK)))
                    .update();
        }
    }

    byte[] data(Attachment attachment) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        jdbc.sql("select bytes from wiki_attachment_chunk where attachment_id = ? and version = ? order by position")
                .params(attachment.id(), attachment.version())
                .query(row -> {
                    data.writeBytes(row.getBytes("bytes"));
                });
        return data.toByteArray();
    }

    /** Copies the latest version to another page, as version 1. */
    void copy(Attachment attachment, long newId, long toPageId) {
        Attachment copy = new Attachment(
                newId,
                toPageId,
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.comment(),
                1,
                attachment.creator(),
                attachment.created());
        insert(copy);
        insertVersion(copy);
        jdbc.sql("insert into wiki_attachment_chunk (attachment_id, version, position, bytes)"
                        + " select cast(:to as bigint), 1, position, bytes from wiki_attachment_chunk"
                        + " where attachment_id = :from and version = :version")
                .param("to", newId)
                .param("from", attachment.id())
                .param("version", attachment.version())
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from wiki_attachment where id = ?").param(id).update();
    }

    private static Attachment attachment(ResultSet row, int index) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("version_message"),
                row.getInt("version"),
                row.getString("creator"),
                row.getLong("created"));
    }
}
