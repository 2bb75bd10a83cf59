package com.atlassian.scheduler;

// Source: Javadoc Atlassian Scheduler, com.atlassian.scheduler.JobRunner.
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
