package org.example.notes;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Counts notes, and publishes what happens to itself so that tests outside the app hear of it. */
public final class Notebook implements InitializingBean, DisposableBean, LifecycleAware {
    private final EventPublisher events;
    private int notes;

    Notebook(EventPublisher events) {
        this.events = events;
    }

    /** A note with its number. */
    public synchronized String note(String text) {
        notes++;
        return "Note " + notes + ": " + text;
    }

    @Override
    public void afterPropertiesSet() {
        events.publish("notebook made");
    }

    @Override
    public void onStart() {
        events.publish("notebook started");
    }

    @Override
    public void onStop() {
        events.publish("notebook stopped");
    }

    @Override
    public void destroy() {
        events.publish("notebook destroyed");
    }
}
