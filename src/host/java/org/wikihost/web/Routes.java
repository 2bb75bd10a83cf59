package org.wikihost.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which screen answers at which address. */
public final class Routes {
    private final Map<String, Route> exact = new LinkedHashMap<>();
    private final Map<String, Route> below = new LinkedHashMap<>();

    record Route(Screen screen, boolean inTransaction) {}

    /** Answers at exactly this path. */
    public Routes at(String path, Screen screen) {
        exact.put(path, new Route(screen, true));
        return this;
    }

    /** Answers at exactly this path, outside of any transaction: for work that makes its own. */
    public Routes withoutTransaction(String path, Screen screen) {
        exact.put(path, new Route(screen, false));
        return this;
    }

    /** Answers at every path below this prefix, which ends with a slash, unless a screen answers at exactly that path. */
    public Routes below(String prefix, Screen screen) {
        below.put(prefix, new Route(screen, true));
        return this;
    }

    Optional<Route> find(String path) {
        if (exact.containsKey(path)) {
            return Optional.of(exact.get(path));
        }
        return below.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
