package com.atlassian.beehive;

// Source: Called by bootstrapi on 10.2.
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
