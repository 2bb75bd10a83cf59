package org.journeymaps.editing;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings rows into step with the text of pages that were viewed, on a thread of its own: a failed insert would otherwise poison the
 * transaction in which Confluence draws the page. It looks at nothing but the page's own text. Nothing is lost when the queue is full
 * or the work fails, because the next view asks again; and nothing is done in read-only mode.
 */
public final class SettlingLater {

    private static final Logger LOG = LoggerFactory.getLogger(SettlingLater.class);
    private static final int QUEUE = 200;

    private final Pages pages;
    private final MapsInPages maps;
    private final Site site;
    private final ThreadPoolExecutor worker;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    SettlingLater(Pages pages, MapsInPages maps, Site site) {
        this.pages = pages;
        this.maps = maps;
        this.site = site;
        this.worker = new ThreadPoolExecutor(
                1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE), SettlingLater::thread);
        worker.allowCoreThreadTimeOut(true);
    }

    /** Looks into the text of a page soon. */
    public void settle(long pageId) {
        if (site.isReadOnly() || !waiting.add(pageId)) {
            return;
        }
        try {
            worker.execute(() -> run(pageId));
        } catch (RejectedExecutionException e) {
            waiting.remove(pageId);
            LOG.debug("The maps of page {} wait for its next view", pageId, e);
        }
    }

    /** Lets the running work end and forgets the rest. Called by the container when the app is disabled. */
    public void stop() throws InterruptedException {
        worker.shutdown();
        worker.getQueue().clear();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private void run(long pageId) {
        waiting.remove(pageId);
        try {
            Optional<WikiPage> page = pages.read(pageId).filter(WikiPage::isCurrent);
            page.ifPresent(maps::settle);
        } catch (RuntimeException e) {
            LOG.warn("The maps of page {} could not be brought into step; its next view tries again", pageId, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "journey-maps-settling");
        thread.setDaemon(true);
        return thread;
    }
}
