package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

// Source: Called by bootstrapi on 10.2, com.atlassian.beehive.ClusterLock.
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
