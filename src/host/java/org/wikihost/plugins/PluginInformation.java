package org.wikihost.plugins;

import java.util.Map;
import java.util.Optional;

/**
 * What an app says about itself.
 *
 * @param parameters the {@code <param>}s of {@code <plugin-info>} by name, such as {@code configure.url}
 */
public record PluginInformation(
        String name,
        String description,
        String version,
        String vendorName,
        String vendorUrl,
        Map<String, String> parameters) {

    /** Copies the map. */
    public PluginInformation {
        parameters = Map.copyOf(parameters);
    }

    /** The parameter of this name. */
    public Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }
}
