package org.journeymaps.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.journeymaps.discussion.FoundComments;
import org.journeymaps.editing.RemovedPages;

/** Every night: deletes what is kept of maps whose page is gone, and of comments that are gone; finds comments that came with an import. */
public final class ReconcileJob implements JobRunner {

    private final RemovedPages removedPages;
    private final FoundComments comments;

    ReconcileJob(RemovedPages removedPages, FoundComments comments) {
        this.removedPages = removedPages;
        this.comments = comments;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int forgotten = removedPages.reconcile();
        comments.reconcile();
        return JobRunnerResponse.success("Pages forgotten: " + forgotten);
    }
}
