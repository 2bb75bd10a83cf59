package com.atlassian.scheduler;

import java.util.Date;

// Source: Javadoc Atlassian Scheduler.
public interface JobRunnerRequest {
    Date getStartTime();

    boolean isCancellationRequested();
}
