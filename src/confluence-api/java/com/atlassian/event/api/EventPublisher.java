package com.atlassian.event.api;

// Source: Javadoc Atlassian Event 2.1.1 and Confluence 7.20.0 (NoOpEventPublisher).
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
