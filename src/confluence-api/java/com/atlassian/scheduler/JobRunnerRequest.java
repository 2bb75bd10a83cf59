package com.atlassian.scheduler;

import java.util.Date;

// Source: Javadoc Atlassian Scheduler 1.6.0.
public interface JobRunnerRequest {
    Date getStartTime();

    boolean isCancellationRequested();
}
