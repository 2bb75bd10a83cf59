package org.wikihost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPropertyManager;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.StringProperties;

/** Keeps short texts with pages and comments for apps; all versions of a page share them. */
record HostContentPropertyManager(StringProperties properties) implements ContentPropertyManager {

    @Override
    public @Nullable String getStringProperty(ContentEntityObject entity, String key) {
        return properties
                .find(entity instanceof HostPage page ? page.page().latestId() : entity.getId(), key)
                .orElse(null);
    }

    @Override
    public void setStringProperty(ContentEntityObject entity, String key, String value) {
        if (entity instanceof HostComment comment) {
            properties.put(comment.getId(), comment.comment().pageId(), key, value);
        } else if (entity instanceof HostPage page) {
            properties.put(page.page().latestId(), page.page().latestId(), key, value);
        } else {
            throw new IllegalArgumentException("Only pages and comments have properties here: " + entity.getType());
        }
    }
}
