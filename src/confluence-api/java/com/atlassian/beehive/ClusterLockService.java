package com.atlassian.beehive;

// Source: Javadoc Beehive 0.0.6; called by bootstrapi on 10.2.
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
