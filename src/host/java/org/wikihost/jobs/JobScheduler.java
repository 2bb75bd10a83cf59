package org.wikihost.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.wikihost.plugins.AppModule;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.JobModule;
import org.wikihost.plugins.ModuleCheck;
import org.wikihost.plugins.PluginSystem;

/** Starts the jobs of apps when they are due, and when an administrator asks. */
public final class JobScheduler implements ModuleCheck, AutoCloseable {
    private final PluginSystem plugins;
    private final Clock clock;
    private final boolean firstNode;
    private final ScheduledExecutorService worker;
    private final Map<JobModule, Future<?>> waiting = new HashMap<>();
    private final Map<String, JobRun> lastRuns = new ConcurrentHashMap<>();

    /** @param firstNode whether jobs that only one node runs fall due here; an administrator can run them on every node */
    public JobScheduler(PluginSystem plugins, Clock clock, boolean firstNode) {
        this.plugins = plugins;
        this.clock = clock;
        this.firstNode = firstNode;
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "jobs");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Refuses a schedule that does not exist. */
    @Override
    public void check(AppModule module) throws AppRejectedException {
        if (module instanceof JobModule job) {
            try {
                Timetable.of(job.schedule());
            } catch (IllegalArgumentException e) {
                throw job.head().rejected("the job's schedule cannot be read: " + e.getMessage());
            }
        }
    }

    /** Takes the jobs of the enabled apps, in the place of those known before. A job that is running is not interrupted. */
    public synchronized void load() {
        List<JobModule> jobs = plugins.modules(JobModule.class);
        waiting.entrySet().removeIf(entry -> {
            boolean gone = !jobs.contains(entry.getKey());
            if (gone) {
                entry.getValue().cancel(false);
            }
            return gone;
        });
        jobs.stream().filter(job -> !waiting.containsKey(job)).forEach(this::schedule);
    }

    private synchronized void schedule(JobModule job) {
        Instant now = clock.instant();
        next(job, now).ifPresent(next -> {
            long delay = Duration.between(now, next).toMillis();
            waiting.put(job, worker.schedule(() -> runOnTime(job), delay, TimeUnit.MILLISECONDS));
        });
    }

    private Optional<Instant> next(JobModule job, Instant moment) {
        return job.perCluster() && !firstNode
                ? Optional.empty()
                : Timetable.of(job.schedule()).next(moment);
    }

    private void runOnTime(JobModule job) {
        run(job);
        boolean stillThere = plugins.modules(JobModule.class).contains(job);
        if (stillThere) {
            schedule(job);
        }
    }

    /** The jobs of the enabled apps with their last runs since the host was started. */
    public List<Job> jobs() {
        return plugins.modules(JobModule.class).stream()
                .map(module -> new Job(
                        module, next(module, clock.instant()), Optional.ofNullable(lastRuns.get(module.completeKey()))))
                .toList();
    }

    /**
     * Runs a job now and waits for its end.
     *
     * @param completeKey {@code <app key>:<job-config key>}
     * @throws IllegalArgumentException when no enabled app has this job
     */
    public JobRun runNow(String completeKey) {
        JobModule job = plugins.module(JobModule.class, completeKey)
                .orElseThrow(() -> new IllegalArgumentException("There is no job " + completeKey));
        try {
            return worker.submit(() -> run(job)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The wait for the job " + completeKey + " was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The job " + completeKey + " could not be run", e);
        }
    }

    private JobRun run(JobModule job) {
        JobRun run = JobRun.of(job, clock);
        lastRuns.put(job.completeKey(), run);
        return run;
    }

    /** Cancels what is due; a job that is running is not waited for. */
    @Override
    public void close() {
        worker.shutdownNow();
    }

    /**
     * A job as the administration shows it.
     *
     * @param next when it is due on this node; empty when never again
     */
    public record Job(JobModule module, Optional<Instant> next, Optional<JobRun> lastRun) {}
}
