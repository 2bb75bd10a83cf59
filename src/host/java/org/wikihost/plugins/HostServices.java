package org.wikihost.plugins;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The components that Confluence offers to apps: what a {@code <component-import>} can name. Public components of apps join them
 * while their app is enabled.
 */
public final class HostServices {
    private final Map<String, Function<App, ?>> services = new HashMap<>();

    /** Offers one object to every app. A second offer of the same type takes the place of the first. */
    public synchronized <T> void add(Class<T> type, T instance) {
        services.put(type.getName(), app -> instance);
    }

    /**
     * Offers each app its own object, made when the app's imports are wired. An {@link AppService} is closed when the app is
     * disabled.
     */
    public synchronized <T> void addForEachApp(Class<T> type, Function<App, T> instances) {
        services.put(type.getName(), instances);
    }

    synchronized Optional<Object> find(String typeName, App app) {
        return Optional.ofNullable(services.get(typeName)).map(instances -> instances.apply(app));
    }

    /** Offers a public component of an app. */
    synchronized void offer(String typeName, Object component) {
        services.put(typeName, app -> component);
    }

    /** Takes back a public component of an app. */
    synchronized void withdraw(String typeName) {
        services.remove(typeName);
    }
}
