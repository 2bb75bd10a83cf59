package org.wikihost.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name. All nodes of a wiki run in one process and share this object. */
public final class ClusterLocks implements ClusterLockService {
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new Lock());
    }

    private static final class Lock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
