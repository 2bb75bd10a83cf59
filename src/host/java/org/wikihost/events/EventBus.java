package org.wikihost.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.plugins.HostServices;

/**
 * Calls the {@link EventListener} methods whose parameter type the event has, in the order of registration. What a listener throws is
 * logged and reaches neither the publisher nor the other listeners, as at Confluence.
 */
public final class EventBus implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** Lets apps import {@link EventPublisher}; what an app has registered is forgotten when it is disabled. */
    public void offer(HostServices services) {
        services.addForEachApp(EventPublisher.class, app -> new AppEventPublisher(this));
    }

    @Override
    public void publish(Object event) {
        for (Subscription subscription : subscriptions) {
            if (subscription.method().getParameterTypes()[0].isInstance(event)) {
                subscription.call(event);
            }
        }
    }

    /**
     * Registers the annotated methods of the listener.
     *
     * @throws IllegalArgumentException when an annotated method is not public or has not exactly one parameter
     */
    @Override
    public void register(Object listener) {
        List<Subscription> found = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                if (method.getParameterCount() != 1 || Modifier.isStatic(method.getModifiers())) {
                    throw new IllegalArgumentException("An event listener method takes one event: " + method);
                }
                method.trySetAccessible();
                found.add(new Subscription(listener, method));
            }
        }
        unregister(listener);
        subscriptions.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        subscriptions.removeIf(subscription -> subscription.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        subscriptions.clear();
    }

    private record Subscription(Object listener, Method method) {
        void call(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                LOG.error("{} failed on {}", method, event, e.getCause());
            } catch (IllegalAccessException e) {
                LOG.error("{} cannot be called", method, e);
            }
        }
    }
}
