package com.atlassian.event.api;

// Source: Called by atlassian-slack-integration-server on 10.0, com.atlassian.event.api.EventPublisher.
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
