package org.journeymaps.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.journeymaps.editing.RemovedPages;

/** Every night: deletes what is kept of maps whose page is gone. */
public final class ReconcileJob implements JobRunner {

    private final RemovedPages removedPages;

    ReconcileJob(RemovedPages removedPages) {
        this.removedPages = removedPages;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Pages forgotten: " + removedPages.reconcile());
    }
}
