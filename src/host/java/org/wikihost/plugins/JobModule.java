package org.wikihost.plugins;

import com.atlassian.scheduler.JobRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code <job-config>}: work at set times.
 *
 * @param runner the component or bean that the job's key names
 * @param perCluster whether only one node runs it when it is due
 * @param schedule when it runs
 */
public record JobModule(ModuleHead head, Supplier<JobRunner> runner, boolean perCluster, Schedule schedule)
        implements AppModule {

    /**
     * When a job runs: either a cron expression or an interval.
     *
     * @param cron six or seven fields, as at Quartz
     * @param repeat time between two starts
     */
    public record Schedule(Optional<String> cron, Optional<Duration> repeat) {}
}
