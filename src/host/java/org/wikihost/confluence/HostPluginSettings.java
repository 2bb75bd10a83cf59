package org.wikihost.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wikihost.wiki.SettingRows;

/**
 * Settings of an app under one namespace, kept as JSON. Refuses with {@link IllegalArgumentException} what Confluence refuses: values other
 * than texts, lists of texts and maps of texts, values over 99,000 characters, keys over 255 with their namespace.
 */
final class HostPluginSettings implements PluginSettings {
    private static final int MAX_KEY = 255;
    private static final int MAX_VALUE = 99_000;
    private static final String PREFIX = "app:";
    private final SettingRows rows;
    private final String namespace;
    private final ObjectMapper json = new ObjectMapper();

    HostPluginSettings(SettingRows rows, String namespace) {
        this.rows = rows;
        this.namespace = namespace;
    }

    @Override
    public @Nullable Object get(String key) {
        return rows.find(PREFIX + namespace, checked(key)).map(this::read).orElse(null);
    }

    @Override
    public @Nullable Object put(String key, @Nullable Object value) {
        Object before = get(key);
        if (value == null) {
            rows.remove(PREFIX + namespace, key);
        } else {
            rows.put(PREFIX + namespace, key, write(value));
        }
        return before;
    }

    @Override
    public @Nullable Object remove(String key) {
        return put(key, null);
    }

    private String checked(String key) {
        if (key == null || key.isEmpty() || key.length() + namespace.length() + PREFIX.length() > MAX_KEY) {
            throw new IllegalArgumentException("A key has 1 to 255 characters with its namespace: " + key);
        }
        return key;
    }

    private String write(Object value) {
        boolean known = value instanceof String
                || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance))
                || (value instanceof Map<?, ?> map
                        && map.keySet().stream().allMatch(String.class::isInstance)
                        && map.values().stream().allMatch(String.class::isInstance));
        if (!known) {
            throw new IllegalArgumentException("A setting is a text, a list of texts or a map of texts.");
        }
        try {
            String text = json.writeValueAsString(value);
            if (text.length() > MAX_VALUE) {
                throw new IllegalArgumentException("A setting has at most " + MAX_VALUE + " characters.");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The setting cannot be written.", e);
        }
    }

    private Object read(String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The setting was not written by the host.", e);
        }
    }
}
