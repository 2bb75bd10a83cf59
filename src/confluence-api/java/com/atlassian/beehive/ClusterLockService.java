package com.atlassian.beehive;

// Source: Called by bootstrapi on 10.2, com.atlassian.beehive.ClusterLockService.
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
