package org.wikihost.confluence;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;

/** Executors whose tasks work for the reader for whom the task was given to them. */
final class RequestExecutors implements ThreadLocalDelegateExecutorFactory {
    private final RequestScope scope;

    RequestExecutors(RequestScope scope) {
        this.scope = scope;
    }

    @Override
    public Executor createExecutor(Executor delegate) {
        return task -> delegate.execute(createRunnable(task));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new Tasks(delegate);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate) {
        return new ScheduledTasks(delegate);
    }

    @Override
    public Runnable createRunnable(Runnable delegate) {
        Reader reader = scope.reader();
        return () -> {
            RequestScope.Scope entered = scope.enter(reader);
            try {
                delegate.run();
            } finally {
                entered.close();
            }
        };
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        Reader reader = scope.reader();
        return () -> {
            RequestScope.Scope entered = scope.enter(reader);
            try {
                return delegate.call();
            } finally {
                entered.close();
            }
        };
    }

    private class Tasks extends AbstractExecutorService {
        private final ExecutorService delegate;

        Tasks(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable task) {
            delegate.execute(createRunnable(task));
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }

    private final class ScheduledTasks extends Tasks implements ScheduledExecutorService {
        private final ScheduledExecutorService delegate;

        ScheduledTasks(ScheduledExecutorService delegate) {
            super(delegate);
            this.delegate = delegate;
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return delegate.schedule(createRunnable(task), delay, unit);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
            return delegate.schedule(createCallable(task), delay, unit);
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long initialDelay, long period, TimeUnit unit) {
            return delegate.scheduleAtFixedRate(createRunnable(task), initialDelay, period, unit);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long initialDelay, long delay, TimeUnit unit) {
            return delegate.scheduleWithFixedDelay(createRunnable(task), initialDelay, delay, unit);
        }
    }
}
