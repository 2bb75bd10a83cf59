package com.atlassian.scheduler;

// Source: Javadoc Atlassian Scheduler.
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
