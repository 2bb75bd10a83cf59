package org.wikihost.jobs;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.plugins.JobModule;

/**
 * One run of a job.
 *
 * @param message what the job said, or what it threw; empty when it said nothing
 * @param failed whether the job threw something
 */
public record JobRun(Instant started, Instant finished, String message, boolean failed) {
    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    static JobRun of(JobModule job, Clock clock) {
        Instant started = clock.instant();
        try {
            @Nullable JobRunnerResponse response = job.runner().get().runJob(new Request(started));
            @Nullable String message = response == null ? null : response.getMessage();
            return new JobRun(started, clock.instant(), message == null ? "" : message, false);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", job.completeKey(), e);
            return new JobRun(started, clock.instant(), e.toString(), true);
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }

    private record Request(Instant started) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return Date.from(started);
        }

        @Override
        public boolean isCancellationRequested() {
            return false;
        }
    }
}
