package org.wikihost.plugins;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The components that Confluence offers to apps: what a {@code <component-import>} can name. Public components of apps join them
 * while their app is enabled.
 */
public final class HostServices {
    private final Map<String, Function<App, ?>> services = new LinkedHashMap<>();

    /** Offers one object to every app. A second offer of the same type takes the place of the first. */
    public synchronized <T> void add(Class<T> type, T instance) {
        services.put(type.getName(), app -> instance);
    }

    /** Offers each app its own object, made at the first request after the app was enabled. */
    public synchronized <T> void addForEachApp(Class<T> type, Function<App, T> instances) {
        services.put(type.getName(), instances);
    }

    /** What is offered to this app under the type. */
    public <T> Optional<T> find(Class<T> type, App app) {
        return find(type.getName(), app).map(type::cast);
    }

    synchronized Optional<Object> find(String typeName, App app) {
        return Optional.ofNullable(services.get(typeName)).map(instances -> instances.apply(app));
    }

    synchronized boolean offers(String typeName) {
        return services.containsKey(typeName);
    }

    synchronized void add(String typeName, Object instance) {
        services.put(typeName, app -> instance);
    }

    synchronized void remove(String typeName) {
        services.remove(typeName);
    }
}
