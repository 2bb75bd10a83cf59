package org.wikihost.velocity;

import java.util.Set;

/**
 * What the template engine needs from an enabled app.
 *
 * @param classLoader loads the app's classes and finds its templates
 * @param allowedMethods the entries of the app's {@code velocity-allowlist} modules, each {@code fqcn#method(type type)}
 */
public record TemplateApp(ClassLoader classLoader, Set<String> allowedMethods) {
    public TemplateApp {
        allowedMethods = Set.copyOf(allowedMethods);
    }
}
