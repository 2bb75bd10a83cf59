package org.wikihost.wiki;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wikihost.database.Database;

/** Short texts that apps keep with a page or a comment. They are gone with it. Checks no permission, as Confluence does not. */
public final class StringProperties {
    private static final int MAX_LENGTH = 255;
    private final Database database;
    private final Settings settings;

    StringProperties(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    public Optional<String> find(long contentId, String key) {
        return database.jdbc()
                .sql("select content from wiki_string_property where content_id = ? and property_key = ?")
                .params(contentId, key)
                .query(String.class)
                .optional();
    }

    /**
     * Sets the text.
     *
     * @param pageId the page itself, or that of the comment
     * @throws InvalidRequestException when the key or the text is longer than 255 characters
     */
    public void put(long contentId, long pageId, String key, String text) {
        settings.requireWritable();
        if (key.length() > MAX_LENGTH || text.length() > MAX_LENGTH) {
            throw new InvalidRequestException(
                    "The key and the text of a string property have at most " + MAX_LENGTH + " characters.");
        }
        database.inTransaction(() -> {
            JdbcClient jdbc = database.jdbc();
            int changed = jdbc.sql(
                            "update wiki_string_property set content = ? where content_id = ? and property_key = ?")
                    .params(text, contentId, key)
                    .update();
            if (changed == 0) {
                jdbc.sql("insert into wiki_string_property (content_id, page_id, property_key, content)"
                                + " values (?, ?, ?, ?)")
                        .params(contentId, pageId, key, text)
                        .update();
            }
        });
    }

    void removeAll(long contentId) {
        database.jdbc()
                .sql("delete from wiki_string_property where content_id = ?")
                .param(contentId)
                .update();
    }
}
