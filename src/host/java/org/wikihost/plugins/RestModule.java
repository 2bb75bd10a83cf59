package org.wikihost.plugins;

import java.util.List;

/**
 * {@code <rest>}: JAX-RS resources below {@code /rest<path>/<version>}.
 *
 * @param path begins with a slash
 * @param version such as {@code 1.0}; empty when the descriptor gives none
 * @param packages the packages to scan; the whole jar when empty
 * @param classes the resources and providers of the jar in those packages, loaded but not initialised
 */
public record RestModule(ModuleHead head, String path, String version, List<String> packages, List<Class<?>> classes)
        implements AppModule {
    /** Copies the lists. */
    public RestModule {
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
    }
}
