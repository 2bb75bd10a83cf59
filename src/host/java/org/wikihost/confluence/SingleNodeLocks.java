package org.wikihost.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name. The host is a single node, so locks of this JVM are enough. */
final class SingleNodeLocks implements ClusterLockService {
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new Lock());
    }

    private static final class Lock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
