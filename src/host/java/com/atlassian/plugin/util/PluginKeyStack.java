package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Stand-in for the plugin framework's stack of calling plugins, which Active Objects 6.1.1 reads to tag its metrics. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    /** Always null: the host keeps no such stack, and the stand-in metrics drop the tag. */
    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
