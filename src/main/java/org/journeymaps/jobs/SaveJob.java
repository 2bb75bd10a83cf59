package org.journeymaps.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.journeymaps.editing.PendingSaves;

/** Every five minutes: saves into their pages the maps that were left alone for {@link PendingSaves#QUIET}. */
public final class SaveJob implements JobRunner {

    private final PendingSaves saves;

    SaveJob(PendingSaves saves) {
        this.saves = saves;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int saved = saves.save(System.currentTimeMillis() - PendingSaves.QUIET);
        return JobRunnerResponse.success("Pages saved: " + saved);
    }
}
