package org.wikihost.plugins;

import java.util.Map;

/**
 * {@code <resource>}.
 *
 * @param type {@code i18n}, {@code download}, {@code velocity}…
 * @param name the name in addresses; a name that ends in a slash stands for a folder
 * @param location the path in the jar; for i18n the bundle without language and ending, with slashes
 */
public record ResourceFile(String type, String name, String location, Map<String, String> parameters) {
    /** Copies the map. */
    public ResourceFile {
        parameters = Map.copyOf(parameters);
    }

    /** Whether the resource stands for a whole folder. */
    public boolean isFolder() {
        return name.endsWith("/");
    }
}
