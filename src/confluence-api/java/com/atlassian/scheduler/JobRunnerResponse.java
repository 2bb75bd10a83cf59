package com.atlassian.scheduler;

// Source: Javadoc Atlassian Scheduler.
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        return new JobRunnerResponse();
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse();
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse();
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse();
    }
}
