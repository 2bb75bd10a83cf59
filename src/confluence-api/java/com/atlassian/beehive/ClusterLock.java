package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

// Source: Javadoc Beehive 0.0.8; called by bootstrapi on 10.2.
public interface ClusterLock extends Lock {}
