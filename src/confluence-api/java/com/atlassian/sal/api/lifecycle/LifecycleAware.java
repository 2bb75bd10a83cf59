package com.atlassian.sal.api.lifecycle;

// Source: Javadoc SAL 3.0.0; implemented by bootstrapi on 10.2.
public interface LifecycleAware {
    void onStart();

    void onStop();
}
