package org.journeymaps.macro;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.journeymaps.journey.JourneyMap;
import org.journeymaps.storage.MapExistsException;
import org.journeymaps.storage.MapStore;
import org.journeymaps.storage.StoredMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Builds rows from the text in pages, on a thread of its own: a failed insert would otherwise poison the transaction in which
 * Confluence draws the page. Nothing is lost when the queue is full or the work fails, because the next view asks again.
 */
final class MapRows implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MapRows.class);
    private static final int QUEUE = 200;

    private final MapStore store;
    private final ThreadPoolExecutor worker;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    MapRows(MapStore store) {
        this.store = store;
        this.worker =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE), MapRows::thread);
        worker.allowCoreThreadTimeOut(true);
    }

    /** Keeps a map that has no rows. */
    void build(JourneyMap map, long contentId, String checkpointHash) {
        submit(map.key(), () -> {
            try {
                store.create(map, contentId, checkpointHash);
            } catch (MapExistsException e) {
                LOG.debug("Another node built the rows first", e);
            }
        });
    }

    /** Replaces what the rows hold, unless they have changed since they were seen. */
    void rebuild(StoredMap seen, JourneyMap text, String checkpointHash) {
        submit(text.key(), () -> store.rebuild(seen, text, checkpointHash));
    }

    /** Lets the running work end and forgets the rest. */
    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        worker.getQueue().clear();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private void submit(UUID key, Runnable work) {
        if (!waiting.add(key)) {
            return;
        }
        try {
            worker.execute(() -> run(key, work));
        } catch (RejectedExecutionException e) {
            waiting.remove(key);
            LOG.debug("The rows of map {} wait for the next view", key, e);
        }
    }

    private void run(UUID key, Runnable work) {
        waiting.remove(key);
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The rows of map {} could not be built; the next view of its page tries again", key, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "journey-maps-rows");
        thread.setDaemon(true);
        return thread;
    }
}
