package org.wikihost.wiki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content properties of pages: JSON values with a version of their own. Refuses as {@link Pages} does. */
public final class Properties {
    private static final int MAX_KEY = 255;
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final PropertyRows rows;
    private final Pages pages;
    private final Permissions permissions;
    private final Settings settings;

    Properties(PropertyRows rows, Pages pages, Permissions permissions, Settings settings) {
        this.rows = rows;
        this.pages = pages;
        this.permissions = permissions;
        this.settings = settings;
    }

    /** By key. */
    public List<Property> of(@Nullable User user, long contentId) {
        return rows.of(pages.getOrDraft(user, contentId).latestId());
    }

    public Optional<Property> find(@Nullable User user, long contentId, String key) {
        return rows.find(pages.getOrDraft(user, contentId).latestId(), key);
    }

    /** @throws VersionConflictException when the key is taken */
    public Property create(@Nullable User user, long contentId, String key, String value) {
        long pageId = editable(user, contentId);
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new InvalidRequestException("The key of a property has 1 to " + MAX_KEY + " characters.");
        }
        if (rows.find(pageId, key).isPresent()) {
            throw new VersionConflictException("The page has a property with the key " + key + " already.");
        }
        Property property = new Property(pageId, key, checked(value), 1);
        rows.insert(property);
        return property;
    }

    /** @throws VersionConflictException when {@code version} is not the current version plus one */
    public Property update(@Nullable User user, long contentId, String key, String value, int version) {
        long pageId = editable(user, contentId);
        Property before = rows.find(pageId, key)
                .orElseThrow(() -> new NotFoundException("The page has no property with the key " + key + "."));
        Property property = new Property(pageId, key, checked(value), version);
        if (!rows.update(property)) {
            throw new VersionConflictException(
                    "The property was changed since it was read: its version is " + before.version() + ".");
        }
        return property;
    }

    public void remove(@Nullable User user, long contentId, String key) {
        rows.delete(editable(user, contentId), key);
    }

    private String checked(String value) {
        try {
            json.readTree(value);
            return value;
        } catch (JsonProcessingException e) {
            throw new InvalidRequestException("The value of a property is JSON: " + e.getOriginalMessage());
        }
    }

    /** The id that the properties are kept under: the draft of a published page has those of the page. */
    private long editable(@Nullable User user, long contentId) {
        settings.requireWritable();
        Page page = pages.getOrDraft(user, contentId);
        if (!permissions.canEdit(user, page)) {
            throw new NotPermittedException("You may not change the properties of the page " + page.title() + ".");
        }
        return page.latestId();
    }
}
