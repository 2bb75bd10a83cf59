package org.wikihost.events;

import com.atlassian.event.api.EventPublisher;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.wikihost.plugins.AppService;

/** The event publisher of one app: remembers the app's listeners. */
final class AppEventPublisher implements EventPublisher, AppService {
    private final EventBus bus;
    private final Set<Object> listeners =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    AppEventPublisher(EventBus bus) {
        this.bus = bus;
    }

    @Override
    public void publish(Object event) {
        bus.publish(event);
    }

    @Override
    public void register(Object listener) {
        bus.register(listener);
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        bus.unregister(listener);
        listeners.remove(listener);
    }

    @Override
    public void unregisterAll() {
        close();
    }

    @Override
    public void close() {
        for (Object listener : List.copyOf(listeners)) {
            unregister(listener);
        }
    }
}
