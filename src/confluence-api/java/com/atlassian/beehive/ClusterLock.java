package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

// Source: Called by bootstrapi on 10.2.
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
