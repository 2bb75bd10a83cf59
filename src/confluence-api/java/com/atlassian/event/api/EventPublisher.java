package com.atlassian.event.api;

// Source: Called by atlassian-labs Slack app on 10.0.
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
