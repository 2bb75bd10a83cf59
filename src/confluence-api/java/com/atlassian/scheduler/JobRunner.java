package com.atlassian.scheduler;

// Source: Javadoc Atlassian Scheduler 2.0.0.
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
