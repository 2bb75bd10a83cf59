package org.wikihost.plugins;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The components that Confluence offers to apps: what a {@code <component-import>} or an {@code <osgi:reference>} can name. Public
 * components of apps join them while their app is enabled.
 */
public final class HostServices {
    private final Map<String, Function<App, ?>> services = new ConcurrentHashMap<>();

    /** Offers one object to every app. A second offer of the same type takes the place of the first. */
    public <T> void add(Class<T> type, T instance) {
        services.put(type.getName(), app -> instance);
    }

    /**
     * Offers each app its own object, made when the app's imports are wired. An {@link AppService} is closed when the app is
     * disabled.
     */
    public <T> void addForEachApp(Class<T> type, Function<App, T> instances) {
        services.put(type.getName(), instances);
    }

    /** The names of all types that are offered now. */
    Set<String> names() {
        return Set.copyOf(services.keySet());
    }

    /** What gives an app the component that is offered under this name now. */
    Optional<Function<App, ?>> find(String typeName) {
        return Optional.ofNullable(services.get(typeName));
    }

    /** Offers a public component of an app. */
    void offer(String typeName, Object component) {
        services.put(typeName, app -> component);
    }

    /** Takes back a public component of an app. */
    void withdraw(String typeName) {
        services.remove(typeName);
    }

    /**
     * Takes back components of Confluence.
     *
     * @throws IllegalArgumentException when there is none of a name
     */
    void withhold(Set<String> typeNames) {
        for (String name : typeNames) {
            if (services.remove(name) == null) {
                throw new IllegalArgumentException("There is no component " + name + " to withhold");
            }
        }
    }
}
