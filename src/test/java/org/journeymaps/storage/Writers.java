package org.journeymaps.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that do something at the same time. */
public final class Writers {

    private Writers() {}

    /** What one of them does. */
    public interface Work<T> {

        /** @param writer which of them it is, from 0 */
        T by(int writer) throws Exception;
    }

    /** Lets so many threads begin together, and gives what came of it, by writer. */
    public static <T> List<T> together(int count, Work<T> work) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int writer = 0; writer < count; writer++) {
                int number = writer;
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.by(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
