package com.atlassian.sal.api.pluginsettings;

// Source: Open source SAL 2.8.
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
