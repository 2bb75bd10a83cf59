package com.atlassian.scheduler;

import java.util.Date;

// Source: Javadoc Atlassian Scheduler, com.atlassian.scheduler.JobRunnerRequest.
public interface JobRunnerRequest {
    Date getStartTime();

    boolean isCancellationRequested();
}
