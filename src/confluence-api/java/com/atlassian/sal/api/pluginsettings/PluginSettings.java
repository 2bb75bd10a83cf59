package com.atlassian.sal.api.pluginsettings;

// Source: Open source SAL 2.8.
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
