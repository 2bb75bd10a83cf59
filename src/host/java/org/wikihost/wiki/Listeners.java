package org.wikihost.wiki;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells an event to everybody who wants to hear it, in order. */
final class Listeners {
    private final List<WikiListener> listeners = new CopyOnWriteArrayList<>();

    void add(WikiListener listener) {
        listeners.add(listener);
    }

    void tell(WikiEvent event) {
        listeners.forEach(listener -> listener.heard(event));
    }
}
