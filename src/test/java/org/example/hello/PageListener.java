package org.example.hello;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Writes down what happens into a map that is published as an event, so that tests outside the app can read it. */
public class PageListener implements InitializingBean, DisposableBean, LifecycleAware {
    private final EventPublisher events;

    public PageListener(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    /** Answers a question that is a map. */
    @EventListener
    public void onQuestion(Map<String, String> question) {
        question.put("heard by", "hello");
    }

    @Override
    public void onStart() {
        events.publish("hello started");
    }

    @Override
    public void onStop() {
        events.publish("hello stopped");
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }
}
