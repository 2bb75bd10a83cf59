package org.wikihost.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which screen answers at which address. */
public final class Routes {
    private final Map<String, Screen> exact = new LinkedHashMap<>();
    private final Map<String, Screen> below = new LinkedHashMap<>();

    /** Answers at exactly this path. */
    public Routes at(String path, Screen screen) {
        exact.put(path, screen);
        return this;
    }

    /** Answers at every path below this prefix, which ends with a slash, unless a screen answers at exactly that path. */
    public Routes below(String prefix, Screen screen) {
        below.put(prefix, screen);
        return this;
    }

    Optional<Screen> find(String path) {
        if (exact.containsKey(path)) {
            return Optional.of(exact.get(path));
        }
        return below.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
