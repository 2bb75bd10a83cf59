package org.wikihost.plugins;

import java.util.Set;

/**
 * Parts of Confluence that a host goes without, so that tests can see what an app does when they are missing.
 *
 * @param packages packages that are not exported to apps
 * @param services names of the interfaces of which apps find no component of Confluence
 */
public record Withheld(Set<String> packages, Set<String> services) {
    /** Copies the sets. */
    public Withheld {
        packages = Set.copyOf(packages);
        services = Set.copyOf(services);
    }

    /** A host with all its parts. */
    public static Withheld nothing() {
        return new Withheld(Set.of(), Set.of());
    }
}
